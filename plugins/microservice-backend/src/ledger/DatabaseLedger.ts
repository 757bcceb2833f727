import { Knex } from 'knex';
import { DatabaseService } from '@backstage/backend-plugin-api';
import {
  LeaseAnswer,
  Ledger,
  Operation,
  OperationEnding,
  OperationEvidence,
  OperationIntent,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  acquireLease,
  assertFence,
  decideOpening,
  LeaseTerm,
  LedgerError,
  mergeEvidence,
  newOperation,
  releaseLease,
  renewLease,
} from '@microservice-scaffolder/plugin-microservice-node';
import { applyMigrations } from './applyMigrations';
import { fromRow, OperationRow, toRow } from './operationRow';

/** What a page of operations needs at most. */
const LIST_LIMIT = 100;

/**
 * Which operations are wanted.
 *
 * @internal
 */
export interface OperationFilter {
  owner?: string;
  repository?: string;
  /** Only those that this user began. */
  initiator?: string;
}

/**
 * The ledger in the plugin's own database, SQLite or PostgreSQL.
 *
 * @internal
 */
export class DatabaseLedger implements Ledger {
  readonly #database: Knex;
  readonly #now: () => Date;
  readonly #leaseSeconds: number;

  /** Brings the schema up to date first, unless the portal runs migrations by itself. */
  static async create(options: {
    database: DatabaseService;
    leaseSeconds: number;
    now?: () => Date;
  }): Promise<DatabaseLedger> {
    const client = await options.database.getClient();
    if (!options.database.migrations?.skip) await applyMigrations(client);
    return new DatabaseLedger(client, options);
  }

  private constructor(
    database: Knex,
    options: { leaseSeconds: number; now?: () => Date },
  ) {
    this.#database = database;
    this.#leaseSeconds = options.leaseSeconds;
    this.#now = options.now ?? (() => new Date());
  }

  async open(intent: OperationIntent): Promise<Operation> {
    const wanted = newOperation(intent, this.#now());
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
      const answer = acquireLease(operation, this.#term());
      const occupant = await this.#occupant(trx, operation);
      if (answer.result === 'granted' && occupant) {
        throw LedgerError.occupied(fromRow(occupant));
      }
      await this.#store(trx, answer.operation);
      return answer;
    });
  }

  async renew(id: string, fence: number): Promise<Operation> {
    return this.#change(id, row => renewLease(row, fence, this.#term()));
  }

  async record(
    id: string,
    fence: number,
    evidence: OperationEvidence,
  ): Promise<Operation> {
    return this.#change(id, row => {
      assertFence(row, fence);
      return mergeEvidence(row, evidence, this.#now());
    });
  }

  async release(
    id: string,
    fence: number,
    ending?: OperationEnding,
  ): Promise<Operation> {
    const now = this.#now();
    return this.#change(id, row => releaseLease(row, fence, { now, ending }));
  }

  async get(id: string): Promise<Operation | undefined> {
    const row = await this.#find(id);
    return row && fromRow(row);
  }

  /** The newest operations that match, at most a hundred. */
  async list(filter: OperationFilter): Promise<Operation[]> {
    const { owner, repository, initiator } = filter;
    const rows = await this.#database<OperationRow>('operations')
      .where({
        ...(owner && { owner: owner.toLowerCase() }),
        ...(repository && { repository: repository.toLowerCase() }),
        ...(initiator && { initiator }),
      })
      .orderBy([{ column: 'created_at', order: 'desc' }, 'id'])
      .limit(LIST_LIMIT);
    return rows.map(fromRow);
  }

  async #enter(trx: Knex, wanted: Operation): Promise<Operation> {
    const table = () => trx<OperationRow>('operations');
    const known = await table().where({ id: wanted.id }).first();
    if (known && !isSuperseded(known)) return fromRow(known);
    const occupant = await this.#occupant(trx, wanted);
    if (occupant) {
      const operation = fromRow(occupant);
      if (decideOpening(operation, this.#now()) === 'refuse') {
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

  async #change(
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

  #term(): LeaseTerm {
    return { now: this.#now(), seconds: this.#leaseSeconds };
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
