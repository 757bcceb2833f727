import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const ignored = new Set(['node_modules', 'dist', 'dist-types', 'coverage']);

/**
 * The SHA-256 of what files and folders hold; a missing one counts as empty.
 *
 * @param {string} directory what the paths are relative to
 * @param {string[]} paths files and folders
 * @returns {string}
 */
export function contentHash(directory, paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(each => filesUnder(directory, each))) {
    hash.update(`${path}\0`).update(readFileSync(join(directory, path)));
  }
  return hash.digest('hex');
}

/** @returns {boolean} whether the stamp says that the work for this hash is done */
export function isStamped(stampFile, hash) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;
}

/** Remembers that the work for this hash is done. */
export function stamp(stampFile, hash) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
}

function filesUnder(directory, path) {
  const status = statSync(join(directory, path), { throwIfNoEntry: false });
  if (!status) return [];
  if (!status.isDirectory()) return [path];
  return readdirSync(join(directory, path))
    .filter(name => !ignored.has(name))
    .sort()
    .flatMap(name => filesUnder(directory, join(path, name)));
}
