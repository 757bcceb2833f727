import fs from 'node:fs';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import git, { TreeEntry } from 'isomorphic-git';

/** Nobody in particular: who pressed Create stands in the catalog, not in the token that pushes. */
const AUTHOR = {
  name: 'Microservice Scaffolder',
  email: 'microservice-scaffolder@noreply.invalid',
};

/**
 * A commit that is to be made in a folder.
 *
 * @internal
 */
export interface LocalCommit {
  tree: FileTree;
  message: string;
  parents: string[];
}

/**
 * Writes a tree and a commit of it into the git repository of a folder, and returns the SHA of the commit.
 *
 * @internal
 */
export async function writeCommit(
  directory: string,
  { tree, message, parents }: LocalCommit,
): Promise<string> {
  const files = tree.files.map(({ path, ...file }) => ({
    ...file,
    segments: path.split('/'),
  }));
  const signature = {
    ...AUTHOR,
    timestamp: Math.floor(Date.now() / 1000),
    timezoneOffset: 0,
  };
  return git.writeCommit({
    fs,
    dir: directory,
    commit: {
      tree: await writeFolder(directory, files),
      message: `${message}\n`,
      parent: parents,
      author: signature,
      committer: signature,
    },
  });
}

interface PlacedFile {
  /** The rest of its path, from the folder that is being written. */
  segments: string[];
  mode: string;
  content: Uint8Array;
}

async function writeFolder(
  directory: string,
  files: readonly PlacedFile[],
): Promise<string> {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, PlacedFile[]>();
  for (const file of files) {
    const [name, ...rest] = file.segments;
    if (rest.length > 0) {
      const inner = folders.get(name) ?? [];
      folders.set(name, [...inner, { ...file, segments: rest }]);
      continue;
    }
    const { content: blob, mode } = file;
    const oid = await git.writeBlob({ fs, dir: directory, blob });
    entries.push({ path: name, mode, oid, type: 'blob' });
  }
  for (const [path, inner] of folders) {
    const oid = await writeFolder(directory, inner);
    entries.push({ path, mode: '040000', oid, type: 'tree' });
  }
  return git.writeTree({ fs, dir: directory, tree: entries });
}
