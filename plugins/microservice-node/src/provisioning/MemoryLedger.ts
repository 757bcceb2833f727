import {
  LeaseAnswer,
  Operation,
  OperationIntent,
} from '@microservice-scaffolder/plugin-microservice-common';
import { decideOpening } from './decideOpening';
import { LedgerError } from './LedgerError';
import { acquireLease } from './operationLease';
import { newOperation, occupies } from './operationProgress';
import { RowLedger, RowLedgerOptions } from './RowLedger';

interface Row {
  operation: Operation;
  /** A later task was given the repository. */
  superseded: boolean;
}

/**
 * A ledger that lives as long as its process, for tests and for tools without a portal.
 *
 * @public
 */
export class MemoryLedger extends RowLedger {
  readonly #rows = new Map<string, Row>();

  constructor(options: Partial<RowLedgerOptions> = {}) {
    super({ leaseSeconds: 15, ...options });
  }

  async open(intent: OperationIntent): Promise<Operation> {
    const known = this.#rows.get(intent.id);
    if (known && !known.superseded) return known.operation;
    const operation = known?.operation ?? newOperation(intent, this.now());
    const occupant = this.#occupant(operation);
    if (occupant) {
      if (decideOpening(occupant.operation, this.now()) === 'refuse') {
        throw LedgerError.occupied(occupant.operation);
      }
      occupant.superseded = true;
    }
    this.#rows.set(operation.id, { operation, superseded: false });
    return operation;
  }

  async acquire(id: string): Promise<LeaseAnswer> {
    const row = this.#row(id);
    const answer = acquireLease(row.operation, this.term());
    const occupant = this.#occupant(row.operation);
    if (answer.result === 'granted' && occupant) {
      throw LedgerError.occupied(occupant.operation);
    }
    row.operation = answer.operation;
    return answer;
  }

  async get(id: string): Promise<Operation | undefined> {
    return this.#rows.get(id)?.operation;
  }

  protected async change(
    id: string,
    change: (operation: Operation) => Operation,
  ): Promise<Operation> {
    const row = this.#row(id);
    row.operation = change(row.operation);
    return row.operation;
  }

  #row(id: string): Row {
    const row = this.#rows.get(id);
    if (!row) throw LedgerError.unknown(id);
    if (row.superseded) throw LedgerError.superseded(row.operation);
    return row;
  }

  #occupant(operation: Operation): Row | undefined {
    return [...this.#rows.values()].find(
      row =>
        !row.superseded &&
        occupies(row.operation) &&
        row.operation.id !== operation.id &&
        row.operation.host === operation.host &&
        row.operation.owner === operation.owner &&
        row.operation.repository === operation.repository,
    );
  }
}
