import { Merge } from './Merge';
import { mergeEnvironment } from './mergeEnvironment';
import { mergeIgnoreLines } from './mergeIgnoreLines';
import { mergeJson } from './mergeJson';
import { mergeYaml } from './yaml/mergeYaml';

const MERGERS: readonly [RegExp, Merge][] = [
  [/\.json$/, mergeJson],
  [/\.ya?ml$/, mergeYaml],
  [/(^|\/)\.[a-z]+ignore$/, mergeIgnoreLines],
  [/(^|\/)\.env(\.[^/]+)?$/, mergeEnvironment],
];

/**
 * How several layers may share a file; nothing means that the file has exactly one owner.
 *
 * @internal
 */
export function mergerFor(path: string): Merge | undefined {
  return MERGERS.find(([pattern]) => pattern.test(path))?.[1];
}
