import {
  ConflictError,
  InputError,
  isError,
  NotAllowedError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { Operation } from '@microservice-scaffolder/plugin-microservice-common';

const place = ({ host, owner, repository }: Operation) =>
  `${host}/${owner}/${repository}`;

/** What the scaffolder's refusal to run a task again means, by its status. */
const REFUSALS: Record<number, (operation: Operation) => Error> = {
  400: ({ taskId }) =>
    new InputError(
      `Task ${taskId} needs secrets that were typed into its form and are not kept; open the task, start over from there and type them again.`,
    ),
  403: ({ taskId }) =>
    new NotAllowedError(
      `You may not run task ${taskId} again; ask the platform team for the permissions scaffolder.task.create and scaffolder.task.read.`,
    ),
  404: operation =>
    new ConflictError(
      `The scaffolder no longer has task ${operation.taskId}, so ${place(
        operation,
      )} cannot be continued; start again with another repository name, or finish it by hand.`,
    ),
  409: ({ taskId }) =>
    new ConflictError(
      `The scaffolder has task ${taskId} as running; wait until it has ended or given it up, then press Continue.`,
    ),
};

/**
 * Why an operation is not continued. All wording of Continue in one place.
 *
 * @internal
 */
export const ContinueError = {
  running: (operation: Operation) =>
    new ConflictError(
      `${place(operation)} is being provisioned now; wait for the end of task ${
        operation.taskId
      }.`,
    ),

  done: (operation: Operation) =>
    new ConflictError(`${place(operation)} is done; nothing is left to do.`),

  somebodyElses: (operation: Operation) =>
    new NotAllowedError(
      `Only ${
        operation.initiator ?? 'who began it'
      } continues this operation, since it runs in their name.`,
    ),

  denied: () =>
    new NotAllowedError(
      'You may not continue operations; ask the platform team for the permission microservice.operation.continue.',
    ),

  /** The scaffolder did not take the task up again. */
  refused(operation: Operation, error: unknown): Error {
    const status = error instanceof ResponseError ? error.statusCode : 0;
    const refusal = REFUSALS[status];
    if (refusal) return refusal(operation);
    const name = isError(error) ? error.name : 'unknown error';
    return new ServiceUnavailableError(
      `The scaffolder could not be asked to continue task ${operation.taskId} (${name}); try again in a minute.`,
    );
  },
};
