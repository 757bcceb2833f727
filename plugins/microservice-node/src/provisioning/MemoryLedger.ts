import {
  Ledger,
  Operation,
  OperationEvidence,
  OperationIntent,
} from '@microservice-scaffolder/plugin-microservice-common';
import { decideOpening } from './decideOpening';
import { LedgerError } from './LedgerError';
import { mergeEvidence, newOperation } from './operationProgress';

interface Row {
  operation: Operation;
  /** Whether this operation keeps others away from its repository. */
  occupies: boolean;
}

/**
 * A ledger that lives as long as its process, for tests and for tools without a portal.
 *
 * @public
 */
export class MemoryLedger implements Ledger {
  readonly #rows = new Map<string, Row>();
  readonly #now: () => Date;

  constructor(options: { now?: () => Date } = {}) {
    this.#now = options.now ?? (() => new Date());
  }

  async open(intent: OperationIntent): Promise<Operation> {
    const known = this.#rows.get(intent.id);
    if (known?.occupies || known?.operation.stage === 'registered') {
      return known.operation;
    }
    const operation = known?.operation ?? newOperation(intent, this.#now());
    const occupant = this.#occupant(operation);
    if (occupant) {
      if (decideOpening(occupant.operation, this.#now()) === 'refuse') {
        throw LedgerError.occupied(occupant.operation);
      }
      occupant.occupies = false;
    }
    this.#rows.set(operation.id, { operation, occupies: true });
    return operation;
  }

  async record(id: string, evidence: OperationEvidence): Promise<Operation> {
    const row = this.#rows.get(id);
    if (!row) throw LedgerError.unknown(id);
    if (!row.occupies && row.operation.stage !== 'registered') {
      throw LedgerError.superseded(row.operation);
    }
    const operation = mergeEvidence(row.operation, evidence, this.#now());
    const occupies = operation.stage !== 'registered';
    this.#rows.set(id, { operation, occupies });
    return operation;
  }

  async get(id: string): Promise<Operation | undefined> {
    return this.#rows.get(id)?.operation;
  }

  #occupant(operation: Operation): Row | undefined {
    return [...this.#rows.values()].find(
      row =>
        row.occupies &&
        row.operation.id !== operation.id &&
        row.operation.host === operation.host &&
        row.operation.owner === operation.owner &&
        row.operation.repository === operation.repository,
    );
  }
}
