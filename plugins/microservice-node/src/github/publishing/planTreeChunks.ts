import {
  FileTree,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';

/** Somewhere above these GitHub answers 422 "too large" or 502, seen from 200 files or 2.5 MB on; it documents no limit. */
const CHUNK_ENTRIES = 150;
const CHUNK_BYTES = 1_000_000;

/**
 * A file as GitHub takes it into a tree: text within the request, anything else as a blob of its own, since the request is
 * JSON and JSON holds only Unicode text.
 *
 * @internal
 */
export type TreeEntry =
  | { kind: 'text'; path: string; mode: TreeFile['mode']; text: string }
  | { kind: 'blob'; path: string; mode: TreeFile['mode']; bytes: Uint8Array };

/**
 * Cuts a tree into requests of a size that GitHub accepts, in the order of the files.
 *
 * @internal
 */
export function planTreeChunks(tree: FileTree): TreeEntry[][] {
  const chunks: TreeEntry[][] = [];
  let bytes = Infinity;
  for (const file of tree.files) {
    const entry = entryOf(file);
    const size = sizeOf(entry);
    const current = chunks.at(-1);
    if (
      !current ||
      current.length === CHUNK_ENTRIES ||
      bytes + size > CHUNK_BYTES
    ) {
      chunks.push([entry]);
      bytes = size;
    } else {
      current.push(entry);
      bytes += size;
    }
  }
  return chunks;
}

function entryOf(file: TreeFile): TreeEntry {
  const { path, mode, content } = file;
  const text = textOf(content);
  const entry = { kind: 'text', path, mode, text: text ?? '' } as const;
  return text === undefined || sizeOf(entry) > CHUNK_BYTES
    ? { kind: 'blob', path, mode, bytes: content }
    : entry;
}

/** The text of bytes that are UTF-8 without loss: a byte order mark and broken sequences would not survive. @internal */
export function textOf(content: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(content);
  } catch {
    return undefined;
  }
}

function sizeOf(entry: TreeEntry): number {
  const text = entry.kind === 'text' ? entry.text : '';
  // Path, mode, type and punctuation are about 100 bytes.
  return Buffer.byteLength(JSON.stringify(text)) + entry.path.length + 100;
}
