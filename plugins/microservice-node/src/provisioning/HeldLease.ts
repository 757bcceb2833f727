import { toError } from '@backstage/errors';
import {
  Operation,
  OperationEnding,
  OperationEvidence,
} from '@microservice-scaffolder/plugin-microservice-common';
import { LeaseRequest } from './LeaseRequest';
import { isUnreachable, patiently } from './patiently';

/** A lease is renewed this often while it lasts, so that one lost renewal does not end it. */
const RENEWALS_PER_LEASE = 4;

/**
 * A lease in the hands of a run: renewed as long as the run lasts, and its loss ends the run.
 *
 * @internal
 */
export class HeldLease {
  /** Aborts when the task is cancelled or the lease is lost. */
  readonly signal: AbortSignal;
  readonly #request: LeaseRequest;
  readonly #fence: number;
  readonly #loss = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #renewing = false;

  constructor(request: LeaseRequest, fence: number) {
    this.#request = request;
    this.#fence = fence;
    this.signal = AbortSignal.any(
      [request.signal, this.#loss.signal].filter(signal => !!signal),
    );
    this.#timer = setInterval(
      () => void this.#renewByTheClock(),
      (request.leaseSeconds * 1000) / RENEWALS_PER_LEASE,
    ).unref();
  }

  /** Why the lease is lost; `undefined` while it is ours. */
  get lost(): Error | undefined {
    return this.#loss.signal.aborted ? this.#loss.signal.reason : undefined;
  }

  /** Makes sure that the lease still is ours. */
  async confirm(): Promise<void> {
    await patiently(() => this.#renew(), { signal: this.signal });
  }

  async record(evidence: OperationEvidence): Promise<Operation> {
    const { ledger, operationId } = this.#request;
    try {
      return await patiently(
        () => ledger.record(operationId, this.#fence, evidence),
        { signal: this.signal },
      );
    } catch (error) {
      // A refusal may be about the lease: then the run has to know.
      await this.#renew().catch(() => {});
      throw error;
    }
  }

  async release(ending?: OperationEnding): Promise<void> {
    this.stop();
    const { ledger, operationId } = this.#request;
    // Also after a cancellation: the end of a cancelled run is recorded as any other.
    await patiently(() => ledger.release(operationId, this.#fence, ending), {});
  }

  /** Ends the renewals. */
  stop(): void {
    clearInterval(this.#timer);
  }

  /** One renewal at a time: a ledger that hangs must not be asked by ever more of them. */
  async #renewByTheClock(): Promise<void> {
    if (this.#renewing) return;
    this.#renewing = true;
    await this.#renew().catch(() => {});
    this.#renewing = false;
  }

  /** Whatever the ledger answers to a renewal but yes means that the lease is not ours. */
  async #renew(): Promise<void> {
    const { ledger, operationId } = this.#request;
    try {
      await ledger.renew(operationId, this.#fence);
    } catch (error) {
      if (!isUnreachable(error)) this.#loss.abort(toError(error));
      throw error;
    }
  }
}
