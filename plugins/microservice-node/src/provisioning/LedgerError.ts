import {
  ConflictError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  Operation,
  OperationStage,
} from '@microservice-scaffolder/plugin-microservice-common';

const place = (operation: Pick<Operation, 'host' | 'owner' | 'repository'>) =>
  `${operation.host}/${operation.owner}/${operation.repository}`;

/** Which action brings an operation to a stage. */
const MAKERS: Record<OperationStage, string> = {
  planned: 'microservice:github:create',
  create_pending: 'microservice:github:create',
  created: 'microservice:github:create',
  provisioned: 'microservice:github:provision',
  pushed: 'microservice:github:push',
  registered: 'microservice:catalog:register',
};

/**
 * What the ledger refuses, and why. All wording about operations in one place.
 *
 * @public
 */
export const LedgerError = {
  /** Another task is at work on the same repository. */
  occupied(other: Operation) {
    return new ConflictError(
      `${place(other)} is being provisioned by task ${
        other.taskId
      }, which has come to '${
        other.stage
      }'; open that task and press Retry, or choose another repository name.`,
    );
  },

  /** A later task took over the repository while this one was away. */
  superseded(operation: Operation) {
    return new ConflictError(
      `Operation ${operation.id} on ${place(
        operation,
      )} was given up to a later task; continue there, or start again with another repository name.`,
    );
  },

  /** Another run of the task took the lease while this one was away. */
  leaseLost(operation: Operation) {
    return new ConflictError(
      `This run of task ${
        operation.taskId
      } was away for too long and no longer holds ${place(
        operation,
      )}, so it changes nothing more; the task goes on where another run of it is.`,
    );
  },

  /** Another run of the task did everything while this one stood still. */
  finished({
    host,
    owner,
    name,
  }: {
    host: string;
    owner: string;
    name: string;
  }) {
    return new ConflictError(
      `Another run of this task has finished ${host}/${owner}/${name} while this one stood still, so it changes nothing more; look at the result there.`,
    );
  },

  /** The run has died too often to be tried again by itself. */
  exhausted(operation: Operation) {
    return new ConflictError(
      `${place(operation)} is left alone: ${operation.reason}`,
    );
  },

  /** The row speaks of another repository than the one that was found. */
  otherRepository(operation: Operation, repositoryId: number) {
    return new ConflictError(
      `${place(operation)} has id ${repositoryId} but operation ${
        operation.id
      } created id ${
        operation.repositoryId
      }; somebody replaced the repository, so start again with another repository name.`,
    );
  },

  unknown(id: string) {
    return new NotFoundError(
      `There is no operation ${id}; run 'microservice:github:create' earlier in the same task.`,
    );
  },

  /** A step runs before the one that it builds on. */
  tooEarly(operation: Operation, needed: OperationStage) {
    return new ConflictError(
      `${place(operation)} has come to '${
        operation.stage
      }' but this step needs '${needed}'; run '${
        MAKERS[needed]
      }' earlier in the same task.`,
    );
  },

  unreachable(reason: string) {
    return new ServiceUnavailableError(
      `The ledger of operations cannot be reached (${reason}), so nothing was changed; press Retry when the 'microservice' backend plugin is up again.`,
    );
  },
};
