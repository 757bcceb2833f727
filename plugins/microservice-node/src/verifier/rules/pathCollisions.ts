import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { Rule } from '../Rule';

/**
 * No two paths are one on a file system without case or with another spelling of letters (macOS decomposes them), and
 * nothing is a file here and a folder there.
 */
export const pathCollisions: Rule = {
  id: 'path-collisions',
  promise: 'No two paths are the same on any file system.',
  check: files => {
    const taken = new Map<string, string>();
    const problems: Problem[] = [];
    for (const { path } of files) {
      const rival = taken.get(spelling(path));
      if (rival !== undefined) problems.push(collision(path, rival));
      else taken.set(spelling(path), path);
    }
    return [...problems, ...filesAsFolders(files, taken)];
  },
};

function filesAsFolders(
  files: readonly { path: string }[],
  taken: ReadonlyMap<string, string>,
): Problem[] {
  return files.flatMap(({ path }) => {
    const segments = path.split('/');
    return segments.slice(1).flatMap((_segment, index) => {
      const folder = segments.slice(0, index + 1).join('/');
      const rival = taken.get(spelling(folder));
      return rival === undefined ? [] : [collision(path, rival)];
    });
  });
}

/** A path as the least exact file system sees it. Without a locale: the same everywhere. */
function spelling(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function collision(path: string, rival: string): Problem {
  return {
    where: path,
    what: `cannot stand beside ${rival} on every file system`,
    fix: 'rename one of them',
  };
}
