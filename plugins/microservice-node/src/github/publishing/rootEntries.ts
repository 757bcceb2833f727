import {
  FileTree,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { blobSha, treeSha } from '../../workspace';

/**
 * An entry of a root tree that is made of objects which GitHub has already.
 *
 * @internal
 */
export interface RootEntry {
  path: string;
  mode: TreeFile['mode'] | '040000';
  type: 'blob' | 'tree';
  sha: string;
}

/**
 * The root of a tree by the names of its files and folders alone: no content is sent again.
 *
 * @internal
 */
export function rootEntries(tree: FileTree): RootEntry[] {
  const folders = new Map<string, TreeFile[]>();
  const entries: RootEntry[] = [];
  for (const file of tree.files) {
    const [name, ...rest] = file.path.split('/');
    if (rest.length === 0) {
      const sha = blobSha(file.content);
      entries.push({ path: name, mode: file.mode, type: 'blob', sha });
      continue;
    }
    const inner = folders.get(name) ?? [];
    inner.push({ ...file, path: rest.join('/') });
    folders.set(name, inner);
  }
  for (const [path, files] of folders) {
    const sha = treeSha({ files });
    entries.push({ path, mode: '040000', type: 'tree', sha });
  }
  return entries;
}
