import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of all files of a folder whose path matches, in the order of their paths. */
export function readFiles(directory: string, pattern: string): string[] {
  return globSync(pattern, { cwd: directory })
    .sort()
    .map(path => readFileSync(join(directory, path), 'utf8'));
}
