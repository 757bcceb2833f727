import { Git } from './Git';
import { leadsOut } from './leadsOut';
import { listTree, TreeEntry } from './trees';

/**
 * What is at a path of a commit.
 *
 * @param git the repository
 * @param commit a commit's object name
 * @param path without slashes at the ends; empty for the root folder
 * @returns the entry with its whole path, or undefined; the root folder is an entry with an empty path
 */
export async function findEntry(
  git: Git,
  commit: string,
  path: string,
): Promise<TreeEntry | undefined> {
  if (path === '') {
    const sha = await git.text(['rev-parse', `${commit}^{tree}`]);
    return { path: '', mode: '040000', type: 'tree', sha };
  }
  if (leadsOut(path)) return undefined;
  const entries = await listTree(git, commit, { path });
  return entries.find(entry => entry.path === path);
}

/** The entries of a folder with their whole paths, folders and files in the order git keeps them. */
export async function listFolder(
  git: Git,
  folder: TreeEntry,
): Promise<TreeEntry[]> {
  const entries = await listTree(git, folder.sha);
  const prefix = folder.path === '' ? '' : `${folder.path}/`;
  return entries.map(entry => ({ ...entry, path: `${prefix}${entry.path}` }));
}

/** The readme of a folder: GitHub takes the name in any spelling and prefers Markdown. */
export async function findReadme(
  git: Git,
  folder: TreeEntry,
): Promise<TreeEntry | undefined> {
  const files = (await listFolder(git, folder)).filter(
    ({ type, path }) =>
      type === 'blob' && /^readme(\.\w+)?$/i.test(baseName(path)),
  );
  return files.find(({ path }) => /\.md$/i.test(path)) ?? files[0];
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
