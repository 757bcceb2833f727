import { Knex } from 'knex';
import { DatabaseService } from '@backstage/backend-plugin-api';
import {
  LeaseAnswer,
  Operation,
  OperationIntent,
  OperationOrder,
  OperationState,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  acquireLease,
  decideOpening,
  isHeld,
  LedgerError,
  newOperation,
  RowLedger,
  RowLedgerOptions,
} from '@microservice-scaffolder/plugin-microservice-node';
import { applyMigrations } from './applyMigrations';
import { OperationFilter } from './OperationFilter';
import { fromRow, OperationRow, toRow } from './operationRow';
import { whereInitiator } from './whereInitiator';

/** What a page of operations needs at most. */
const LIST_LIMIT = 100;

/** How many operations one round of the reconciler looks at. */
const ROUND_LIMIT = 500;

const NEWEST_FIRST = { by: 'createdAt', direction: 'desc' } as const;

const COLUMNS: Record<OperationOrder, keyof OperationRow> = {
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  repository: 'repository',
  state: 'state',
};

/**
 * What metrics tell of the ledger.
 *
 * @internal
 */
export interface OperationCount {
  /** States without operations are absent. */
  states: Partial<Record<OperationState, number>>;
  /** ISO 8601, UTC. */
  oldestRunning?: string;
}

interface StateRow {
  state: OperationState;
  /** PostgreSQL gives 64-bit numbers as text. */
  operations: number | string;
  oldest: string;
}

/**
 * The ledger in the plugin's own database, SQLite or PostgreSQL.
 *
 * @internal
 */
export class DatabaseLedger extends RowLedger {
  readonly #database: Knex;

  /** Brings the schema up to date first, unless the portal runs migrations by itself. */
  static async create(
    options: RowLedgerOptions & { database: DatabaseService },
  ): Promise<DatabaseLedger> {
    const client = await options.database.getClient();
    if (!options.database.migrations?.skip) await applyMigrations(client);
    return new DatabaseLedger(client, options);
  }

  private constructor(database: Knex, options: RowLedgerOptions) {
    super(options);
    this.#database = database;
  }

  async open(intent: OperationIntent): Promise<Operation> {
    const wanted = newOperation(intent, this.now());
    try {
      return await this.#database.transaction(trx => this.#enter(trx, wanted));
    } catch (error) {
      // Two at once: the unique index let one in. The other now finds its own row, or is told who was faster.
      const row = await this.#find(intent.id);
      if (row && !isSuperseded(row)) return fromRow(row);
      const occupant = await this.#occupant(this.#database, wanted);
      throw occupant ? LedgerError.occupied(fromRow(occupant)) : error;
    }
  }

  async acquire(id: string): Promise<LeaseAnswer> {
    return this.#database.transaction(async trx => {
      const operation = await this.#lock(trx, id);
      const answer = acquireLease(operation, this.term());
      const occupant = await this.#occupant(trx, operation);
      if (answer.result === 'granted' && occupant) {
        throw LedgerError.occupied(fromRow(occupant));
      }
      await this.#store(trx, answer.operation);
      return answer;
    });
  }

  async get(id: string): Promise<Operation | undefined> {
    const row = await this.#find(id);
    return row && fromRow(row);
  }

  /** The operations that match, at most a hundred, always in the same order. */
  async list(filter: OperationFilter): Promise<Operation[]> {
    const { owner, repository, state, visible } = filter;
    const { by, direction } = filter.order ?? NEWEST_FIRST;
    const rows = await this.#database<OperationRow>('operations')
      .where({
        ...(owner && { owner: owner.toLowerCase() }),
        ...(repository && { repository: repository.toLowerCase() }),
        ...(state && { state }),
      })
      .andWhere(query => visible && whereInitiator(query, visible))
      .orderBy([{ column: COLUMNS[by], order: direction }, 'id'])
      .limit(LIST_LIMIT);
    return rows.map(fromRow);
  }

  /** Operations that are said to be running while nobody has been at work on them since a moment, the most forgotten first. */
  async listUnattended(since: Date): Promise<Operation[]> {
    const moment = since.toISOString();
    const rows = await this.#database<OperationRow>('operations')
      .where({ state: 'running' })
      .andWhere('updated_at', '<', moment)
      .andWhere(query =>
        query.whereNull('lease_until').orWhere('lease_until', '<', moment),
      )
      .orderBy(['updated_at', 'id'])
      .limit(ROUND_LIMIT);
    return rows.map(fromRow);
  }

  /**
   * Changes how an operation stands on which nobody is at work. Returns `undefined`, and changes nothing, where it is not as it
   * was seen any more or a run holds its lease.
   */
  async changeUnattended(
    seen: Operation,
    change: (operation: Operation) => Operation,
  ): Promise<Operation | undefined> {
    return this.#database.transaction(async trx => {
      const table = () =>
        trx<OperationRow>('operations').where({ id: seen.id });
      const row = await table().forUpdate().first();
      if (!row || !isAsSeen(row, seen)) return undefined;
      if (isHeld(fromRow(row), this.now())) return undefined;
      const changed = toRow(change(fromRow(row)));
      // A row that was given up to a later task does not occupy its repository again.
      const occupies = row.occupies ? changed.occupies : null;
      await table().update({ ...changed, occupies });
      return fromRow({ ...changed, occupies });
    });
  }

  /** How many operations there are in each state, and when the oldest began that is running. */
  async count(): Promise<OperationCount> {
    const rows: StateRow[] = await this.#database('operations')
      .select('state')
      .count({ operations: '*' })
      .min({ oldest: 'created_at' })
      .groupBy('state');
    const running = rows.find(({ state }) => state === 'running');
    return {
      states: Object.fromEntries(
        rows.map(({ state, operations }) => [state, Number(operations)]),
      ),
      oldestRunning: running?.oldest,
    };
  }

  async #enter(trx: Knex, wanted: Operation): Promise<Operation> {
    const table = () => trx<OperationRow>('operations');
    const known = await table().where({ id: wanted.id }).first();
    if (known && !isSuperseded(known)) return fromRow(known);
    const occupant = await this.#occupant(trx, wanted);
    if (occupant) {
      const operation = fromRow(occupant);
      if (decideOpening(operation, this.now()) === 'refuse') {
        throw LedgerError.occupied(operation);
      }
      await table().where({ id: operation.id }).update({ occupies: null });
    }
    if (known) {
      await table().where({ id: wanted.id }).update({ occupies: true });
      return fromRow(known);
    }
    await table().insert(toRow(wanted));
    return wanted;
  }

  protected async change(
    id: string,
    change: (operation: Operation) => Operation,
  ): Promise<Operation> {
    return this.#database.transaction(async trx => {
      const changed = change(await this.#lock(trx, id));
      await this.#store(trx, changed);
      return changed;
    });
  }

  /** The row, which nobody else changes before the transaction ends. */
  async #lock(trx: Knex, id: string): Promise<Operation> {
    const row = await trx<OperationRow>('operations')
      .where({ id })
      .forUpdate()
      .first();
    if (!row) throw LedgerError.unknown(id);
    const operation = fromRow(row);
    if (isSuperseded(row)) throw LedgerError.superseded(operation);
    return operation;
  }

  async #store(trx: Knex, operation: Operation): Promise<void> {
    const { id } = operation;
    await trx<OperationRow>('operations')
      .where({ id })
      .update(toRow(operation));
  }

  async #occupant(database: Knex, { id, host, owner, repository }: Operation) {
    return database<OperationRow>('operations')
      .where({ host, owner, repository, occupies: true })
      .whereNot({ id })
      .first();
  }

  async #find(id: string) {
    return this.#database<OperationRow>('operations').where({ id }).first();
  }
}

/** A row that does not occupy its repository and is not done was given up to a later task. */
function isSuperseded(row: OperationRow): boolean {
  return !row.occupies && row.state !== 'done';
}

function isAsSeen(row: OperationRow, seen: Operation): boolean {
  return (
    row.fence === seen.fence &&
    row.state === seen.state &&
    row.updated_at === seen.updatedAt
  );
}
