import { ConflictError } from '@backstage/errors';
import {
  LeaseAnswer,
  Ledger,
  Operation,
  OperationEnding,
  OperationEvidence,
  OperationIntent,
} from '@microservice-scaffolder/plugin-microservice-common';
import { OperationMetrics } from '../metrics/createOperationMetrics';

/**
 * A ledger that counts how runs end and which of them are refused.
 *
 * @internal
 */
export class CountedLedger implements Ledger {
  readonly #ledger: Ledger;
  readonly #metrics: Pick<OperationMetrics, 'ended' | 'leaseRejected'>;

  constructor(
    ledger: Ledger,
    metrics: Pick<OperationMetrics, 'ended' | 'leaseRejected'>,
  ) {
    this.#ledger = ledger;
    this.#metrics = metrics;
  }

  async open(intent: OperationIntent): Promise<Operation> {
    return this.#ledger.open(intent);
  }

  async get(id: string): Promise<Operation | undefined> {
    return this.#ledger.get(id);
  }

  async acquire(id: string): Promise<LeaseAnswer> {
    const answer = await this.#ledger.acquire(id);
    if (answer.result === 'exhausted') this.#ended(answer.operation);
    return answer;
  }

  async renew(id: string, fence: number): Promise<Operation> {
    return this.#counted('renew', () => this.#ledger.renew(id, fence));
  }

  async record(
    id: string,
    fence: number,
    evidence: OperationEvidence,
  ): Promise<Operation> {
    return this.#counted('record', () =>
      this.#ledger.record(id, fence, evidence),
    );
  }

  async release(
    id: string,
    fence: number,
    ending?: OperationEnding,
  ): Promise<Operation> {
    const released = await this.#counted('release', () =>
      this.#ledger.release(id, fence, ending),
    );
    if (ending) this.#ended(released);
    return released;
  }

  #ended({ state, stage }: Operation): void {
    this.#metrics.ended.add(1, { state, stage });
  }

  async #counted<T>(change: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ConflictError) {
        this.#metrics.leaseRejected.add(1, { change });
      }
      throw error;
    }
  }
}
