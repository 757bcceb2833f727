import { Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { specialKind } from '../paths';
import { SkeletonError } from './SkeletonError';

/** A file or folder of a skeleton. */
export interface SkeletonEntry {
  /** Relative, with slashes: `src/${{ values.name }}.py`. */
  path: string;
  isFolder: boolean;
}

/** More than any sensible skeleton has. */
const MOST_ENTRIES = 100_000;

/**
 * Finds the files and folders of a skeleton, each folder before what is in it, in the order of their bytes.
 *
 * @throws SkeletonError for links, devices and other special files, and for more entries than a skeleton may have
 */
export function walkSkeleton(root: string): SkeletonEntry[] {
  const entries: SkeletonEntry[] = [];
  const visit = (folder: string) => {
    for (const entry of sortedEntries(join(root, folder))) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      const special = specialKind(entry);
      if (special) throw SkeletonError.special(path, special);
      entries.push({ path, isFolder: entry.isDirectory() });
      if (entries.length > MOST_ENTRIES)
        throw SkeletonError.tooMany(entries.length, MOST_ENTRIES);
      if (entry.isDirectory()) visit(path);
    }
  };
  visit('');
  return entries;
}

function sortedEntries(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}
