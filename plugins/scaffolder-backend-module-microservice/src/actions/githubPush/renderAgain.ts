import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { ActionDependencies } from '../../ActionDependencies';
import { GithubPushContext } from './GithubPushContext';

/**
 * Renders the files of the step's recipe and answers once more, in a thread of its own; `undefined` where the step names
 * none, or nothing comes of them.
 *
 * @internal
 */
export async function renderAgain(
  { input, logger, signal }: GithubPushContext,
  generator: ActionDependencies['generator'] | undefined,
): Promise<FileTree | undefined> {
  const { recipe, answers } = input;
  if (!generator || !recipe) return undefined;
  const check = generator.plan(recipe, answers);
  if (check.result === 'invalid') return undefined;
  logger.info('The workspace is not what was rendered; rendering it again');
  return generator.render(check.value, { signal });
}
