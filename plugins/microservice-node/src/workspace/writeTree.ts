import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { checkPath } from './checkPath';
import { WorkspaceError } from './WorkspaceError';

/**
 * Writes a tree into a folder that is empty or does not exist yet. Every path is checked before the first byte is
 * written, and no file that exists is ever touched.
 *
 * Throws a {@link WorkspaceError} for a folder that holds something or a path that is not safe.
 *
 * @public
 */
export async function writeTree(
  tree: FileTree,
  directory: string,
): Promise<void> {
  tree.files.forEach(file => checkPath(file.path));
  await requireEmpty(directory);
  const folders = new Set<string>();
  for (const file of tree.files) {
    const target = join(directory, file.path);
    const folder = dirname(target);
    if (!folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      folders.add(folder);
    }
    const handle = await open(
      target,
      'wx',
      file.mode === '100755' ? 0o755 : 0o644,
    );
    try {
      await handle.writeFile(file.content);
    } finally {
      await handle.close();
    }
  }
}

async function requireEmpty(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory()) throw WorkspaceError.notADirectory(directory);
  if ((await readdir(directory)).length > 0) {
    throw WorkspaceError.notEmpty(directory);
  }
}
