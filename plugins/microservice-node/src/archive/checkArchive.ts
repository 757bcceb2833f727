import { checkPath } from '../workspace';
import { Archive } from './Archive';
import { ArchiveError } from './ArchiveError';

/**
 * Checks that unpacking an archive writes each of its files once, below its one top folder, on Linux, macOS and
 * Windows. Throws an {@link ArchiveError}, or a WorkspaceError for a single path that is not safe.
 *
 * @internal
 */
export function checkArchive({ folder, files }: Archive): void {
  if (folder.includes('/')) throw ArchiveError.notOneFolder(folder);
  const spellings = new Map<string, string>();
  const folders = new Set<string>();
  for (const { path } of files) {
    checkPath(`${folder}/${path}`);
    const spelling = path.toLowerCase();
    const taken = spellings.get(spelling);
    if (taken !== undefined) throw ArchiveError.samePath(taken, path);
    spellings.set(spelling, path);
    foldersOf(spelling).forEach(parent => folders.add(parent));
  }
  for (const [spelling, path] of spellings) {
    if (folders.has(spelling)) throw ArchiveError.fileAndFolder(path);
  }
}

/** `a/b/c` stands in `a` and in `a/b`. */
function foldersOf(path: string): string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_segment, index) =>
    segments.slice(0, index + 1).join('/'),
  );
}
