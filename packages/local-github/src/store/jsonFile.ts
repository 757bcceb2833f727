import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { JsonValue } from '@backstage/types';

/**
 * Replaces a JSON file in one step, so that a crash leaves the old content or the new one.
 *
 * @param path the file
 * @param value anything JSON can hold
 */
export function writeJsonFile(path: string, value: object): void {
  const next = `${path}.next`;
  // The file holds private keys of sealed secrets: only its owner may read it.
  writeFileSync(next, `${JSON.stringify(value, undefined, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  renameSync(next, path);
}

/**
 * Reads a JSON file.
 *
 * @returns undefined when there is no such file
 */
export function readJsonFile(path: string): JsonValue | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
