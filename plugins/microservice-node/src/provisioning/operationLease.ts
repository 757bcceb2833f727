import {
  LeaseAnswer,
  Operation,
  OperationEnding,
} from '@microservice-scaffolder/plugin-microservice-common';
import { LedgerError } from './LedgerError';

/** How often in a row a run may die without an end before a person has to look: a step that kills its process each time. */
const MOST_ATTEMPTS = 5;

/**
 * When a lease is taken or made longer, and for how long.
 *
 * @public
 */
export interface LeaseTerm {
  now: Date;
  seconds: number;
}

/**
 * Takes the lease of an operation where nobody holds it, with a fence that no earlier run had. A lease that ran out without
 * an end was held by a run that died, and counts as an attempt; after too many of them the operation needs a person.
 *
 * @public
 */
export function acquireLease(
  operation: Operation,
  term: LeaseTerm,
): LeaseAnswer {
  if (isHeld(operation, term.now)) return { result: 'held', operation };
  const died = operation.leaseUntil !== undefined;
  const attempt = died ? operation.attempt + 1 : 1;
  if (attempt > MOST_ATTEMPTS) {
    const ending = exhaustedEnding(operation.attempt);
    return {
      result: 'exhausted',
      operation: endLease(operation, term.now, ending),
    };
  }
  const { reason: _, waitUntil: __, ...rest } = operation;
  return {
    result: 'granted',
    operation: {
      ...rest,
      state: 'running',
      fence: operation.fence + 1,
      attempt,
      leaseUntil: endOf(term),
      updatedAt: term.now.toISOString(),
    },
  };
}

/**
 * Makes the lease last longer, also one that has run out without anybody taking it.
 *
 * Throws a `ConflictError` where another run has taken it, or where it was given back.
 *
 * @internal
 */
export function renewLease(
  operation: Operation,
  fence: number,
  term: LeaseTerm,
): Operation {
  assertFence(operation, fence);
  return { ...operation, leaseUntil: endOf(term) };
}

/**
 * Gives the lease back, between two steps or with the ending of the run.
 *
 * Throws a `ConflictError` where another run has taken it.
 *
 * @internal
 */
export function releaseLease(
  operation: Operation,
  fence: number,
  { now, ending }: { now: Date; ending?: OperationEnding },
): Operation {
  // Giving back twice is once: the first answer may have been lost.
  if (operation.fence !== fence) throw LedgerError.leaseLost(operation);
  return endLease(operation, now, ending);
}

/**
 * Throws a `ConflictError` unless the lease with this fence is the newest one and was not given back.
 *
 * @internal
 */
export function assertFence(operation: Operation, fence: number): void {
  if (operation.fence !== fence || operation.leaseUntil === undefined) {
    throw LedgerError.leaseLost(operation);
  }
}

/**
 * Whether a run is at work on the operation.
 *
 * @public
 */
export function isHeld({ leaseUntil }: Operation, now: Date): boolean {
  return leaseUntil !== undefined && Date.parse(leaseUntil) > now.getTime();
}

function endLease(
  operation: Operation,
  now: Date,
  ending?: OperationEnding,
): Operation {
  const { leaseUntil: _, ...rest } = operation;
  return { ...rest, ...ending, updatedAt: now.toISOString() };
}

function exhaustedEnding(attempts: number): OperationEnding {
  return {
    state: 'needs_you',
    reason: `The run died ${attempts} times in a row without an error; the platform team looks into the backend's log before anybody presses Retry.`,
  };
}

function endOf({ now, seconds }: LeaseTerm): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
