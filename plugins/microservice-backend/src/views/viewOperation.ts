import {
  Operation,
  OperationView,
} from '@microservice-scaffolder/plugin-microservice-common';
import { describeRemains } from '@microservice-scaffolder/plugin-microservice-node';

/**
 * Where the pages of an operation are.
 *
 * @internal
 */
export interface OperationPages {
  task(operation: Operation): string;
  /** `undefined` where the portal does not know the host any more. */
  repository(operation: Operation): string | undefined;
}

/**
 * Whom an operation is shown to.
 *
 * @internal
 */
export interface Viewer {
  entityRef: string | undefined;
  /** Whether they may continue what they began. */
  mayContinue: boolean;
}

/**
 * An operation as people see it. Lists what is shown, so that what the ledger learns later stays inside.
 *
 * @internal
 */
export function viewOperation(
  operation: Operation,
  viewer: Viewer,
  pages: OperationPages,
): OperationView {
  const { id, taskId, host, owner, repository, initiator } = operation;
  const { stage, state, reason, waitUntil, entityRef } = operation;
  const { createdAt, updatedAt } = operation;
  const exists = operation.repositoryId !== undefined;
  return {
    ...{ id, taskId, host, owner, repository, initiator },
    ...{ stage, state, reason, waitUntil, entityRef },
    ...{ createdAt, updatedAt },
    remains: describeRemains(operation),
    taskUrl: pages.task(operation),
    repositoryUrl: exists ? pages.repository(operation) : undefined,
    mayContinue: viewer.mayContinue && isContinuable(operation, viewer),
  };
}

/** Only who began an operation continues it, and only where nobody is at work and something is left to do. */
function isContinuable(
  { initiator, state }: Operation,
  { entityRef }: Viewer,
): boolean {
  const isTheirs = initiator !== undefined && initiator === entityRef;
  return isTheirs && state !== 'running' && state !== 'done';
}
