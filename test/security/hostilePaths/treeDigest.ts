import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The size says enough of a larger file, which takes no room on the disk. */
const LARGE = 1024 * 1024;

/**
 * A hash of everything in a folder: names, kinds, sizes, times of change, contents. Nothing is followed.
 *
 * @param except - a folder in it that may change
 */
export function treeDigest(folder: string, except: string): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    if (path === except) return;
    const status = lstatSync(path);
    hash.update(`${path}\n${status.mode}\n`);
    if (status.isDirectory())
      readdirSync(path)
        .sort()
        .forEach(name => visit(join(path, name)));
    else hash.update(`${status.mtimeMs}\n`);
    hash.update(`${status.size}\n`);
    if (status.isFile() && status.size < LARGE) hash.update(readFileSync(path));
    if (status.isSymbolicLink()) hash.update(readlinkSync(path));
  };
  visit(folder);
  return hash.digest('hex');
}
