import { readdir } from 'node:fs/promises';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import {
  readTree,
  treeSha,
  writeTree,
} from '@microservice-scaffolder/plugin-microservice-node';

/**
 * Writes a tree into an empty folder. Where exactly this tree is there already, from an earlier attempt of the step, it
 * stays; anything else in the folder is refused.
 *
 * @internal
 */
export async function writeOnce(
  tree: FileTree,
  directory: string,
): Promise<void> {
  const held = await readdir(directory).catch(() => []);
  if (held.length > 0) {
    const there = await readTree(directory);
    if (treeSha(there) === treeSha(tree)) return;
  }
  await writeTree(tree, directory);
}
