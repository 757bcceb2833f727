import { isError } from '@backstage/errors';
import {
  Operation,
  OperationEnding,
  OperationEvidence,
} from '@microservice-scaffolder/plugin-microservice-common';
import { describeEnding, endingOf } from './endingOf';
import { HeldLease } from './HeldLease';
import { LeaseRequest } from './LeaseRequest';
import { waitForSuccessor } from './waitForSuccessor';
import { takeLease } from './takeLease';

/**
 * What a run that holds the lease works with.
 *
 * @public
 */
export interface LeasedOperation {
  /** As it was when the lease was taken. */
  operation: Operation;
  /** Aborts when the task is cancelled or the lease is lost. */
  signal: AbortSignal;
  /** Asked before each effect: throws where the lease is not ours any more, or the ledger cannot be reached. */
  confirm(): Promise<void>;
  record(evidence: OperationEvidence): Promise<Operation>;
}

/**
 * Does a piece of work while no other run can, and leaves in the ledger how it ended.
 *
 * Throws what the work throws; a `ConflictError` where the lease is lost on the way or runs of this task died too often.
 *
 * @param work - returns its result, and the ending where the run ends with it
 * @public
 */
export async function underLease<T>(
  request: LeaseRequest,
  work: (
    leased: LeasedOperation,
  ) => Promise<{ value: T; ending?: OperationEnding }>,
): Promise<T> {
  const operation = await takeLease(request);
  const lease = new HeldLease(request, operation.fence);
  try {
    const { value, ending } = await work({
      operation,
      signal: lease.signal,
      confirm: () => lease.confirm(),
      record: evidence => lease.record(evidence),
    });
    await lease.release(ending);
    return value;
  } catch (error) {
    if (lease.lost) await waitForSuccessor(request);
    else await endRun(request, lease, error);
    throw lease.lost ?? error;
  } finally {
    lease.stop();
  }
}

/** Tells the ledger and the task's log how the run ended. */
async function endRun(
  { ledger, operationId, logger, signal }: LeaseRequest,
  lease: HeldLease,
  error: unknown,
): Promise<void> {
  try {
    const operation = await ledger.get(operationId);
    if (!operation) return;
    const cancelled = signal?.aborted ?? false;
    const ending = endingOf(error, { operation, cancelled });
    logger.warn(describeEnding(ending));
    await lease.release(ending);
  } catch (problem) {
    const reason = isError(problem) ? problem.message : 'unknown error';
    logger.warn(`How this run ended could not be recorded: ${reason}`);
  }
}
