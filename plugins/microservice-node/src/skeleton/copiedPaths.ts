import { sync as globbySync } from 'globby';

/**
 * The files and folders that globs of `copyWithoutTemplating` name, as `fetch:template` reads them: a folder stands for all
 * that is in it, names that begin with a dot count, `!` takes away again.
 */
export function copiedPaths(
  root: string,
  patterns: readonly string[],
): ReadonlySet<string> {
  if (!patterns.length) return new Set();
  const found = globbySync([...patterns], {
    cwd: root,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
  });
  return new Set(found);
}
