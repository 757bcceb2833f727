import { Knex } from 'knex';
import { DatabaseService } from '@backstage/backend-plugin-api';
import {
  Ledger,
  Operation,
  OperationEvidence,
  OperationIntent,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  decideOpening,
  LedgerError,
  mergeEvidence,
  newOperation,
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

  /** Brings the schema up to date first, unless the portal runs migrations by itself. */
  static async create(options: {
    database: DatabaseService;
    now?: () => Date;
  }): Promise<DatabaseLedger> {
    const client = await options.database.getClient();
    if (!options.database.migrations?.skip) await applyMigrations(client);
    return new DatabaseLedger(client, options.now ?? (() => new Date()));
  }

  private constructor(database: Knex, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async open(intent: OperationIntent): Promise<Operation> {
    const wanted = newOperation(intent, this.#now());
    try {
      return await this.#database.transaction(trx => this.#enter(trx, wanted));
    } catch (error) {
      // Two at once: the unique index let one in. The other now finds its own row, or is told who was faster.
      const row = await this.#find(intent.id);
      if (row && occupies(row)) return fromRow(row);
      const occupant = await this.#occupant(this.#database, wanted);
      throw occupant ? LedgerError.occupied(fromRow(occupant)) : error;
    }
  }

  async record(id: string, evidence: OperationEvidence): Promise<Operation> {
    return this.#database.transaction(async trx => {
      const row = await trx<OperationRow>('operations')
        .where({ id })
        .forUpdate()
        .first();
      if (!row) throw LedgerError.unknown(id);
      const operation = fromRow(row);
      if (!occupies(row) && operation.stage !== 'registered') {
        throw LedgerError.superseded(operation);
      }
      const changed = mergeEvidence(operation, evidence, this.#now());
      await trx<OperationRow>('operations')
        .where({ id })
        .update(toRow(changed));
      return changed;
    });
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
    if (known && (occupies(known) || known.stage === 'registered')) {
      return fromRow(known);
    }
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

function occupies(row: OperationRow): boolean {
  return Boolean(row.occupies);
}
