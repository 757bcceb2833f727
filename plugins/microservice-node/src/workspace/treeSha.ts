import {
  FileTree,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { blobSha, gitObjectSha } from './gitObject';

interface Folder {
  files: Map<string, TreeFile>;
  folders: Map<string, Folder>;
}

/**
 * Git's SHA-1 of the root tree of these files: what `git write-tree` prints after adding all of them.
 * It identifies a rendered repository across the command line, the portal and GitHub.
 *
 * @public
 */
export function treeSha(tree: FileTree): string {
  const root: Folder = { files: new Map(), folders: new Map() };
  for (const file of tree.files) addFile(root, file);
  return folderSha(root);
}

function addFile(root: Folder, file: TreeFile): void {
  const segments = file.path.split('/');
  const name = segments.pop()!;
  let folder = root;
  for (const segment of segments) {
    const next = folder.folders.get(segment) ?? {
      files: new Map(),
      folders: new Map(),
    };
    folder.folders.set(segment, next);
    folder = next;
  }
  folder.files.set(name, file);
}

function folderSha(folder: Folder): string {
  const entries = [
    ...[...folder.files].map(([name, file]) => ({
      name,
      sortKey: name,
      mode: file.mode,
      sha: blobSha(file.content),
    })),
    // Git sorts a folder as if its name ended with a slash and writes its mode without a leading zero.
    ...[...folder.folders].map(([name, inner]) => ({
      name,
      sortKey: `${name}/`,
      mode: '40000',
      sha: folderSha(inner),
    })),
  ].sort((left, right) =>
    Buffer.compare(Buffer.from(left.sortKey), Buffer.from(right.sortKey)),
  );
  const content = Buffer.concat(
    entries.flatMap(entry => [
      Buffer.from(`${entry.mode} ${entry.name}\0`),
      Buffer.from(entry.sha, 'hex'),
    ]),
  );
  return gitObjectSha('tree', content);
}
