import { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  comparePaths,
  FileTree,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { checkPath } from './checkPath';
import { WorkspaceError } from './WorkspaceError';

const SPECIAL: readonly [(entry: Dirent) => boolean, string][] = [
  [entry => entry.isSymbolicLink(), 'symbolic link'],
  [entry => entry.isFIFO(), 'named pipe'],
  [entry => entry.isSocket(), 'socket'],
  [entry => entry.isBlockDevice() || entry.isCharacterDevice(), 'device'],
];

/**
 * Reads all files of a folder, sorted by path, with their modes. A `.git` folder at the top is passed over; links,
 * devices and paths that are not portable are refused, since what is read here is what will be published.
 *
 * Throws a {@link WorkspaceError}.
 *
 * @public
 */
export async function readTree(directory: string): Promise<FileTree> {
  const found = await stat(directory).catch(() => undefined);
  if (!found) throw WorkspaceError.missing(directory);
  if (!found.isDirectory()) throw WorkspaceError.notADirectory(directory);
  const files = await readFolder(directory, '');
  return { files: files.sort((a, b) => comparePaths(a.path, b.path)) };
}

async function readFolder(root: string, folder: string): Promise<TreeFile[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const files: TreeFile[] = [];
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    const special = SPECIAL.find(([matches]) => matches(entry));
    if (special) throw WorkspaceError.notAFile(path, special[1]);
    if (path === '.git' && entry.isDirectory()) continue;
    checkPath(path);
    if (entry.isDirectory()) files.push(...(await readFolder(root, path)));
    else files.push(await readOne(root, path));
  }
  return files;
}

async function readOne(root: string, path: string): Promise<TreeFile> {
  const absolute = join(root, path);
  const { mode } = await stat(absolute);
  return {
    path,
    content: await readFile(absolute),
    // Any execute bit counts, as git itself decides.
    mode: mode & 0o111 ? '100755' : '100644',
    from: [],
  };
}
