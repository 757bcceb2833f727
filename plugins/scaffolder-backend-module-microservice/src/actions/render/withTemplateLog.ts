import { LoggerService } from '@backstage/backend-plugin-api';
import {
  describeTemplateError,
  TemplateError,
} from '@microservice-scaffolder/plugin-microservice-node';

/**
 * Shows the line of a template that is wrong in the log of the task, before the error ends the step with its sentence.
 *
 * @internal
 */
export async function withTemplateLog<Result>(
  logger: Pick<LoggerService, 'error'>,
  render: () => Promise<Result>,
): Promise<Result> {
  try {
    return await render();
  } catch (error) {
    if (error instanceof TemplateError)
      describeTemplateError(error).forEach(line => logger.error(line));
    throw error;
  }
}
