import { Merge } from './Merge';
import { mergeIgnoreLines } from './mergeIgnoreLines';
import { mergeJson } from './mergeJson';

const MERGERS: readonly [RegExp, Merge][] = [
  [/\.json$/, mergeJson],
  [/(^|\/)\.(git|docker)ignore$/, mergeIgnoreLines],
];

/**
 * How two layers may share a file; nothing means that the file has exactly one owner.
 *
 * @internal
 */
export function mergerFor(path: string): Merge | undefined {
  return MERGERS.find(([pattern]) => pattern.test(path))?.[1];
}
