import {
  Operation,
  OperationEnding,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * The operation with the ending that the reconciler found. Where the task is over, so is the lease, and a run that was thought
 * dead is refused when it wakes up. Where it waits for a run that went away, the lapsed lease stays: the next run counts as one
 * more attempt.
 *
 * @internal
 */
export function settleOperation(
  operation: Operation,
  ending: OperationEnding,
  now: Date,
): Operation {
  const { reason: _, waitUntil: __, leaseUntil, ...rest } = operation;
  const lapsed = ending.state === 'waiting' && leaseUntil !== undefined;
  return {
    ...rest,
    ...ending,
    ...(lapsed && { leaseUntil }),
    updatedAt: now.toISOString(),
  };
}
