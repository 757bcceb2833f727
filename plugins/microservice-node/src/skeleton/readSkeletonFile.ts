import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBinaryFileSync } from 'isbinaryfile';
import { SkeletonError } from './SkeletonError';

/** A file of a skeleton as it was read. */
export interface ReadFile {
  content: Buffer;
  /** Permissions: `0o755`. */
  mode: number;
}

/** GitHub takes no larger file. */
const MOST_BYTES = 100 * 1024 * 1024;

/**
 * Reads a file of a skeleton with one open.
 *
 * @throws SkeletonError for one that is too large for a repository
 */
export function readSkeletonFile(root: string, path: string): ReadFile {
  const file = openSync(join(root, path), 'r');
  try {
    const { mode, size } = fstatSync(file);
    if (size > MOST_BYTES) throw SkeletonError.tooLarge(path, size, MOST_BYTES);
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
