import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePaths } from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryError } from './LibraryError';

/** A file as it stands in the templates folder. */
export interface SourceFile {
  /** Path below the templates folder, with `/`. */
  path: string;
  content: Buffer;
  executable: boolean;
}

/**
 * All files below a folder, sorted. A template may not be a link or a device: what is read is what will be published.
 *
 * Throws a {@link LibraryError} naming the file.
 *
 * @internal
 */
export async function readFolder(
  root: string,
  folder = '',
): Promise<SourceFile[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const files: SourceFile[] = [];
  for (const entry of entries.sort((a, b) => comparePaths(a.name, b.name))) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      files.push(...(await readFolder(root, path)));
    } else if (entry.isFile()) {
      const absolute = join(root, path);
      const { mode } = await stat(absolute);
      files.push({
        path,
        content: await readFile(absolute),
        executable: Boolean(mode & 0o111),
      });
    } else {
      throw LibraryError.of([
        {
          where: path,
          what: 'is a link or a device',
          fix: 'replace it by a regular file',
        },
      ]);
    }
  }
  return files;
}
