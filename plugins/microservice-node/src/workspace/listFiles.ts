import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  comparePaths,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { checkPath } from './checkPath';
import { specialKind } from '../paths';
import { WorkspaceError } from './WorkspaceError';

/**
 * A file of a folder that has been found and not yet been read.
 *
 * @public
 */
export interface ListedFile extends Pick<TreeFile, 'path' | 'mode'> {
  /** Where the file is on this machine. */
  absolutePath: string;
}

/**
 * Finds all files of a folder, sorted by path, with their modes. A `.git` folder at the top is passed over; links,
 * devices and paths that are not portable are refused, since what is found here is what will be published.
 *
 * Throws a {@link WorkspaceError}.
 *
 * @public
 */
export async function listFiles(directory: string): Promise<ListedFile[]> {
  const found = await stat(directory).catch(() => undefined);
  if (!found) throw WorkspaceError.missing(directory);
  if (!found.isDirectory()) throw WorkspaceError.notAService(directory);
  const files = await listFolder(directory, '');
  return files.sort((a, b) => comparePaths(a.path, b.path));
}

async function listFolder(root: string, folder: string): Promise<ListedFile[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const files: ListedFile[] = [];
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    const special = specialKind(entry);
    if (special) throw WorkspaceError.notAFile(path, special);
    if (path === '.git' && entry.isDirectory()) continue;
    checkPath(path);
    if (entry.isDirectory()) files.push(...(await listFolder(root, path)));
    else files.push(await listOne(root, path));
  }
  return files;
}

async function listOne(root: string, path: string): Promise<ListedFile> {
  const absolutePath = join(root, path);
  const { mode } = await stat(absolutePath);
  // Any execute bit counts, as git itself decides.
  return { path, absolutePath, mode: mode & 0o111 ? '100755' : '100644' };
}
