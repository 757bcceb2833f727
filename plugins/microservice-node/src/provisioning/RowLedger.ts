import {
  LeaseAnswer,
  Ledger,
  Operation,
  OperationEnding,
  OperationEvidence,
  OperationIntent,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  assertFence,
  LeaseTerm,
  releaseLease,
  renewLease,
} from './operationLease';
import { mergeEvidence } from './operationProgress';

/**
 * How a ledger tells the time, and how long its leases last.
 *
 * @public
 */
export interface RowLedgerOptions {
  now?: () => Date;
  leaseSeconds: number;
}

/**
 * A ledger of rows, wherever they are kept: what happens to the row of a run that holds the lease is the same everywhere.
 *
 * @public
 */
export abstract class RowLedger implements Ledger {
  readonly #now: () => Date;
  readonly #leaseSeconds: number;

  protected constructor(options: RowLedgerOptions) {
    this.#now = options.now ?? (() => new Date());
    this.#leaseSeconds = options.leaseSeconds;
  }

  abstract open(intent: OperationIntent): Promise<Operation>;
  abstract acquire(id: string): Promise<LeaseAnswer>;
  abstract get(id: string): Promise<Operation | undefined>;

  async renew(id: string, fence: number): Promise<Operation> {
    return this.change(id, row => renewLease(row, fence, this.term()));
  }

  async record(
    id: string,
    fence: number,
    evidence: OperationEvidence,
  ): Promise<Operation> {
    return this.change(id, row => {
      assertFence(row, fence);
      return mergeEvidence(row, evidence, this.now());
    });
  }

  async release(
    id: string,
    fence: number,
    ending?: OperationEnding,
  ): Promise<Operation> {
    const now = this.now();
    return this.change(id, row => releaseLease(row, fence, { now, ending }));
  }

  /** Changes a row while nobody else can. Throws where there is none, or where it was given up to a later task. */
  protected abstract change(
    id: string,
    change: (operation: Operation) => Operation,
  ): Promise<Operation>;

  protected now(): Date {
    return this.#now();
  }

  /** A lease that begins now. */
  protected term(): LeaseTerm {
    return { now: this.#now(), seconds: this.#leaseSeconds };
  }
}
