import { readFile } from 'node:fs/promises';
import {
  FileTree,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { listFiles } from './listFiles';

/**
 * Reads all files of a folder into memory: the ones that {@link listFiles} finds.
 *
 * Throws a {@link WorkspaceError}.
 *
 * @public
 */
export async function readTree(directory: string): Promise<FileTree> {
  const files: TreeFile[] = [];
  for (const { path, mode, absolutePath } of await listFiles(directory)) {
    files.push({ path, mode, content: await readFile(absolutePath), from: [] });
  }
  return { files };
}
