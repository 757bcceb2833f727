/** Takes longer to load than a small skeleton takes to render, and few skeletons name such files. */
const globby = (): typeof import('globby') => require('globby');

/**
 * The files and folders that globs of `copyWithoutTemplating` name, as `fetch:template` reads them: a folder stands for all
 * that is in it, names that begin with a dot count, `!` takes away again.
 */
export function copiedPaths(
  root: string,
  patterns: readonly string[],
): ReadonlySet<string> {
  if (!patterns.length) return new Set();
  const found = globby().sync([...patterns], {
    cwd: root,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
  });
  return new Set(found);
}
