import { comparePaths } from '@microservice-scaffolder/plugin-microservice-common';

const MOST = 3;

/**
 * The paths that share the most with a wanted one at their beginning and end, the most similar first.
 *
 * @internal
 */
export function closestPaths(wanted: string, paths: string[]): string[] {
  const lower = wanted.toLowerCase();
  return paths
    .map(path => ({ path, shared: sharedLength(lower, path.toLowerCase()) }))
    .filter(
      ({ path, shared }) => shared * 2 >= Math.max(path.length, wanted.length),
    )
    .sort(
      (left, right) =>
        right.shared - left.shared || comparePaths(left.path, right.path),
    )
    .slice(0, MOST)
    .map(({ path }) => path);
}

/** Characters that two texts have in common from their beginning and from their end. */
function sharedLength(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end))
    end += 1;
  return start + end;
}
