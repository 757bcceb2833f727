import { posix } from 'node:path';
import { SkeletonError } from './SkeletonError';
import { SkeletonEntry } from './walkSkeleton';
import { TakenPaths } from './TakenPaths';
import { targetProblem } from './targetProblem';

/** An entry with the place where it goes. */
export interface PlacedEntry extends SkeletonEntry {
  target: string;
  /** Whether its content is a template. */
  isTemplate: boolean;
}

/** How entries become files. */
export interface Placing {
  /** Paths whose content is copied as it is. */
  copied: ReadonlySet<string>;
  /** The ending of templates; without it, all that is not copied is one. */
  extension?: string;
  /** Renders a name. */
  render: (path: string) => string;
}

/**
 * Decides where each entry of a skeleton goes. As with `fetch:template`, an entry with an empty name, or in a folder with an
 * empty name, is not wanted.
 *
 * @throws SkeletonError for a target that leaves its folder, or that is one with another for some file system
 */
export function placeEntries(
  entries: readonly SkeletonEntry[],
  placing: Placing,
): PlacedEntry[] {
  const taken = new TakenPaths();
  return entries.flatMap(entry => {
    const placed = placeOne(entry, placing);
    if (isUnwanted(placed)) return [];
    const target = withoutDots(placed.target);
    if (entry.isFolder && target === '.') return [{ ...placed, target }];
    const problem = targetProblem(target);
    if (problem) throw SkeletonError.unsafeTarget(entry.path, target, problem);
    if (entry.isFolder) taken.takeFolder(target, entry.path);
    else taken.takeFile(target, entry.path);
    return [{ ...placed, target }];
  });
}

/** `a/./b` is `a/b`: a value such as `.` names the folder that it stands in. */
function withoutDots(target: string): string {
  const named = target.split('/').filter(segment => segment !== '.');
  return named.join('/') || '.';
}

function placeOne(entry: SkeletonEntry, placing: Placing): PlacedEntry {
  const { copied, extension, render } = placing;
  if (extension === undefined)
    return {
      ...entry,
      target: render(entry.path),
      isTemplate: !copied.has(entry.path),
    };
  const isTemplate = !entry.isFolder && posix.extname(entry.path) === extension;
  const path = isTemplate ? entry.path.slice(0, -extension.length) : entry.path;
  return { ...entry, target: render(path), isTemplate };
}

function isUnwanted({ target, isFolder }: PlacedEntry): boolean {
  const path = isFolder ? `${target}/` : target;
  return (
    target === '' ||
    path.startsWith('/') ||
    path.includes('//') ||
    target.endsWith('/')
  );
}
