import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { SkeletonError } from './SkeletonError';

/**
 * Makes sure that a skeleton is a folder and that what it makes does not become a part of it. Nothing is written.
 *
 * @throws SkeletonError otherwise
 */
export function keepApart(source: string, target: string): void {
  const from = realPath(source);
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory())
    throw SkeletonError.missing(source);
  if ((realPath(target) + sep).startsWith(from + sep))
    throw SkeletonError.targetInside(target);
}

/** Where a path leads, whether or not its last folders exist. */
function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    return join(realPath(dirname(absolute)), basename(absolute));
  }
}
