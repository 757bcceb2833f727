import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { isBinaryFileSync } from 'isbinaryfile';

/** A file of a skeleton as it was read. */
export interface ReadFile {
  content: Buffer;
  /** Permissions: `0o755`. */
  mode: number;
}

/** Reads a file with one open. */
export function readSkeletonFile(path: string): ReadFile {
  const file = openSync(path, 'r');
  try {
    const { mode } = fstatSync(file);
    return { content: readFileSync(file), mode: mode & 0o777 };
  } finally {
    closeSync(file);
  }
}

/** Most files say in their first bytes whether they are text. */
const SNIFFED = 512;

/** Whether content is no text, as `fetch:template` decides it. */
export function isBinary(content: Buffer): boolean {
  const head = content.subarray(0, SNIFFED);
  return isBinaryFileSync(head, head.length);
}
