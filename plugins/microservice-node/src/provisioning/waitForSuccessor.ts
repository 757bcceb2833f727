import { setTimeout as sleep } from 'node:timers/promises';
import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { LeaseRequest } from './LeaseRequest';
import { isHeld } from './operationLease';

const LOOK_MILLISECONDS = 500;

/** A successor that has not taken a lease for this many of their lengths is gone, or renders something very large. */
const SILENT_LEASES = 4;

/**
 * Waits until the run that took over has ended. The scaffolder ends a task with whichever of its runs ends first: one that
 * lost its lease would otherwise fail a task that is about to be completed.
 *
 * Returns also when the task is cancelled, when the successor is silent for long, and where the ledger cannot be reached.
 *
 * @internal
 */
export async function waitForSuccessor(request: LeaseRequest): Promise<void> {
  const { ledger, operationId, leaseSeconds, signal } = request;
  const patience = SILENT_LEASES * leaseSeconds * 1000;
  let silence = 0;
  try {
    while (silence < patience) {
      const operation = await ledger.get(operationId);
      if (!operation || operation.state !== 'running') return;
      silence = isAtWork(operation) ? 0 : silence + LOOK_MILLISECONDS;
      await sleep(LOOK_MILLISECONDS, undefined, { signal });
    }
  } catch {
    // Cancelled, or nothing to be learned: the run ends now.
  }
}

function isAtWork(operation: Operation): boolean {
  return isHeld(operation, new Date());
}
