import { Request, RequestHandler } from 'express';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { viewOperation } from '../views/viewOperation';
import { auditedChange } from './auditedChange';
import { ContinueError } from './ContinueError';
import { findVisible } from './findVisible';
import { RouteDependencies } from './RouteDependencies';

/**
 * `POST /operations/:id/continue`: lets the scaffolder run the task of an operation again in the name of the user who began
 * it, and answers 202. Answers 409 while it runs and when it is done, 404 for an operation that the user may not see.
 *
 * @internal
 */
export function continueOperation(
  dependencies: RouteDependencies,
): RequestHandler {
  return async (request, response) => {
    const operation = await auditedChange(
      dependencies,
      { request, actionType: 'continue' },
      async () => {
        const { credentials, operation: found } = await findContinuable(
          dependencies,
          request,
        );
        await retryTask(dependencies, found, credentials);
        return markRunning(dependencies, found);
      },
    );
    const viewer = { entityRef: operation.initiator, mayContinue: true };
    const view = viewOperation(operation, viewer, dependencies.pages);
    response.status(202).json(view);
  };
}

async function findContinuable(
  dependencies: RouteDependencies,
  request: Request,
): Promise<{ operation: Operation; credentials: BackstageCredentials }> {
  const { access, httpAuth } = dependencies;
  const credentials = await httpAuth.credentials(request, { allow: ['user'] });
  const { operation, reader } = await findVisible(dependencies, request);
  if (operation.initiator !== reader.entityRef) {
    throw ContinueError.somebodyElses(operation);
  }
  if (!(await access.mayContinue(request))) throw ContinueError.denied();
  if (operation.state === 'running') throw ContinueError.running(operation);
  if (operation.state === 'done') throw ContinueError.done(operation);
  return { operation, credentials };
}

async function retryTask(
  { scaffolder }: RouteDependencies,
  operation: Operation,
  credentials: BackstageCredentials,
): Promise<void> {
  try {
    await scaffolder.retry({ taskId: operation.taskId }, { credentials });
  } catch (error) {
    throw ContinueError.refused(operation, error);
  }
}

/** So that everybody sees at once that it goes on; a run that has begun already has said so itself. */
async function markRunning(
  { ledger, operations }: RouteDependencies,
  found: Operation,
): Promise<Operation> {
  const marked = await operations.changeUnattended(
    found,
    ({ reason: _, waitUntil: __, ...rest }) => ({
      ...rest,
      state: 'running',
      updatedAt: new Date().toISOString(),
    }),
  );
  return marked ?? (await ledger.get(found.id)) ?? found;
}
