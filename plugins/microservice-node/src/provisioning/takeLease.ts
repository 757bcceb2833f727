import { setTimeout as sleep } from 'node:timers/promises';
import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { LeaseRequest } from './LeaseRequest';
import { LedgerError } from './LedgerError';
import { patiently } from './patiently';

/** How often a run looks whether the one before it has ended. */
const LOOK_MILLISECONDS = 500;

/**
 * Takes the lease of an operation. Where another run of the task is at work, which is alive as long as its lease is, waits for
 * its end: both would do the same, one after the other does no harm.
 *
 * Throws a `ConflictError` where runs of this task died too often.
 *
 * @internal
 */
export async function takeLease(request: LeaseRequest): Promise<Operation> {
  const { ledger, operationId, logger, signal } = request;
  let told = false;
  for (;;) {
    signal?.throwIfAborted();
    const answer = await patiently(() => ledger.acquire(operationId), request);
    const { operation } = answer;
    if (answer.result === 'granted') return operation;
    if (answer.result === 'exhausted') throw LedgerError.exhausted(operation);
    if (!told) {
      logger.info(
        `Another run of this task is at work until ${operation.leaseUntil} at least; waiting for its end.`,
      );
      told = true;
    }
    await sleep(LOOK_MILLISECONDS, undefined, { signal });
  }
}
