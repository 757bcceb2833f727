import { existsSync } from 'node:fs';
import { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import {
  Generator,
  readTree,
  treeSha,
  writeTree,
} from '@microservice-scaffolder/plugin-microservice-node';
import { assertNoProblems } from '../inputs/assertNoProblems';

/**
 * What `microservice:render` wrote, and from what.
 *
 * @internal
 */
export interface Rendered {
  recipe: string;
  answers: object;
  treeSha: string;
}

interface RenderedContext {
  input: { rendered?: Rendered };
  logger: LoggerService;
  signal?: AbortSignal;
}

/**
 * Reads a folder of the workspace. Where it is empty because the task goes on in another process, which has not the
 * workspace of the first one, or gone because an earlier run of the task tidied up at its end, the same files are rendered
 * again: the same plan gives the same tree, and its digest proves it. Files that are there are never replaced.
 *
 * Throws a `ConflictError` where the templates give another tree by now.
 *
 * @internal
 */
export async function findRendered(
  { input: { rendered }, logger, signal }: RenderedContext,
  directory: string,
  generator: Pick<Generator, 'plan' | 'render'>,
): Promise<FileTree> {
  const gone = rendered !== undefined && !existsSync(directory);
  const found = gone ? { files: [] } : await readTree(directory);
  if (!rendered || found.files.length > 0) return found;
  const check = generator.plan(rendered.recipe, rendered.answers);
  if (check.result === 'invalid') {
    assertNoProblems(check.problems);
    return found;
  }
  const again = await generator.render(check.value, { signal });
  if (treeSha(again) !== rendered.treeSha) {
    throw new ConflictError(
      `The workspace is lost, and '${
        rendered.recipe
      }' renders the tree ${treeSha(again)} by now where ${
        rendered.treeSha
      } was rendered before, so nothing was done; bring back the templates of before and press Retry.`,
    );
  }
  await writeTree(again, directory);
  logger.info(
    `The workspace was lost; rendered the same ${again.files.length} files again`,
  );
  return again;
}
