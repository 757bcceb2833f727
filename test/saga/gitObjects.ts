import { createHash } from 'node:crypto';

/** Files by path: what is enough to know of a tree. */
export type Files = ReadonlyMap<string, { mode: string; blob: string }>;

/** The id that git gives to an object. */
export function objectId(kind: 'blob' | 'tree' | 'commit', content: Buffer) {
  return createHash('sha1')
    .update(`${kind} ${content.byteLength}\0`)
    .update(content)
    .digest('hex');
}

/**
 * The id that git gives to the tree of these files.
 *
 * @param trees learns of the tree and of every folder in it
 */
export function treeId(files: Files, trees: Map<string, Files>): string {
  const folders = new Map<
    string,
    Map<string, { mode: string; blob: string }>
  >();
  const entries: { name: string; mode: string; id: string }[] = [];
  for (const [path, file] of files) {
    const [first, ...rest] = path.split('/');
    if (rest.length === 0) {
      entries.push({ name: first, mode: file.mode, id: file.blob });
    } else {
      const folder = folders.get(first) ?? new Map();
      folders.set(first, folder.set(rest.join('/'), file));
    }
  }
  for (const [name, folder] of folders) {
    entries.push({ name, mode: '40000', id: treeId(folder, trees) });
  }
  // Git sorts folders as if their names ended with a slash.
  const rank = ({ name, mode }: { name: string; mode: string }) =>
    Buffer.from(mode === '40000' ? `${name}/` : name);
  entries.sort((left, right) => Buffer.compare(rank(left), rank(right)));
  const parts = entries.flatMap(({ name, mode, id }) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(id, 'hex'),
  ]);
  const id = objectId('tree', Buffer.concat(parts));
  trees.set(id, files);
  return id;
}
