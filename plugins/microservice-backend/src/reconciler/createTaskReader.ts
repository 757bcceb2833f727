import { AuthService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { TaskStanding } from './TaskStanding';

/**
 * Asks the scaffolder how a task stands.
 *
 * @internal
 */
export type TaskReader = (taskId: string) => Promise<TaskStanding>;

/**
 * Makes a reader that asks in the name of this plugin. What a task holds besides its standing, the answers of a user among it,
 * does not leave this function.
 *
 * @internal
 */
export function createTaskReader({
  auth,
  scaffolder,
}: {
  auth: AuthService;
  scaffolder: Pick<ScaffolderService, 'getTask'>;
}): TaskReader {
  return async taskId => {
    const credentials = await auth.getOwnServiceCredentials();
    try {
      const task = await scaffolder.getTask({ taskId }, { credentials });
      const { status, lastHeartbeatAt } = task;
      return { status, lastHeartbeatAt };
    } catch (error) {
      if (isUnknownTask(error)) return { status: 'gone' };
      throw error;
    }
  };
}

/** Only the scaffolder's own word: the 404 of a portal without it, or of a proxy, says nothing about a task. */
function isUnknownTask(error: unknown): boolean {
  return (
    error instanceof ResponseError &&
    error.statusCode === 404 &&
    error.cause.name === 'NotFoundError'
  );
}
