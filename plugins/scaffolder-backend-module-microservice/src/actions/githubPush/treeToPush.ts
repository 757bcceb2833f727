import { ConflictError } from '@backstage/errors';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from '@microservice-scaffolder/plugin-microservice-node';

/**
 * The files that may be pushed: those of the workspace, where they are what was rendered. A recovered task may have lost its
 * workspace; where the plan alone made the files, they are rendered again, and taken if they are the same to the last byte.
 *
 * Throws a `ConflictError` where neither is what was rendered: another step changed the files, or they are gone.
 *
 * @internal
 */
export async function treeToPush(
  tree: FileTree,
  expected: string | undefined,
  renderAgain: () => Promise<FileTree | undefined>,
): Promise<FileTree> {
  const actual = treeSha(tree);
  if (expected === undefined || expected === actual) return tree;
  const again = await renderAgain();
  if (again && treeSha(again) === expected) return again;
  throw new ConflictError(
    `The workspace holds the tree ${actual} where ${expected} was rendered, so nothing was pushed; press Retry, or remove 'treeSha' and 'expectedTreeSha' where another step changes files on purpose.`,
  );
}
