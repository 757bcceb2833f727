import { isError } from '@backstage/errors';
import {
  Operation,
  OperationEnding,
} from '@microservice-scaffolder/plugin-microservice-common';
import { describeRemains } from './describeRemains';

type Ending = OperationEnding['state'];

/** Errors of Backstage that a person has to do something about, and those that pass by themselves. */
const STATES: Readonly<Record<string, Ending>> = {
  AuthenticationError: 'needs_you',
  ConflictError: 'needs_you',
  InputError: 'needs_you',
  NotAllowedError: 'needs_you',
  NotFoundError: 'needs_you',
  ServiceUnavailableError: 'waiting',
};

/**
 * An error that knows how a run ends which it stops.
 *
 * @public
 */
export interface EndingError extends Error {
  ending: Omit<OperationEnding, 'reason'>;
}

/**
 * Which of the four ends a run has come to, from what stopped it. The text of an error that nobody foresaw is not kept: it
 * may hold anything, and the ledger holds no secret.
 *
 * @param cancelled - whether the task was cancelled, which explains whatever was thrown
 * @public
 */
export function endingOf(
  error: unknown,
  { operation, cancelled }: { operation: Operation; cancelled: boolean },
): OperationEnding {
  const remains = describeRemains(operation);
  if (cancelled) {
    return stopped(`The task was cancelled: ${remains}; Retry goes on.`);
  }
  if (isEndingError(error)) {
    return { ...error.ending, reason: error.message };
  }
  const name = isError(error) ? error.name : 'unknown error';
  if (isError(error) && Object.hasOwn(STATES, name)) {
    return { state: STATES[name], reason: error.message };
  }
  return stopped(
    `The run broke off (${name}, see the task's log): ${remains}; Retry goes on.`,
  );
}

/**
 * The ending as the task's log tells it.
 *
 * @public
 */
export function describeEnding({
  state,
  reason,
  waitUntil,
}: OperationEnding): string {
  const words: Record<Ending, string> = {
    done: 'Done',
    needs_you: 'Needs you',
    waiting: waitUntil ? `Waiting until ${waitUntil}` : 'Waiting',
    stopped: 'Stopped',
  };
  return reason ? `${words[state]}: ${reason}` : `${words[state]}.`;
}

function stopped(reason: string): OperationEnding {
  return { state: 'stopped', reason };
}

function isEndingError(error: unknown): error is EndingError {
  return isError(error) && typeof error.ending === 'object';
}
