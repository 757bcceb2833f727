/**
 * One file of a generated repository, with where it came from.
 *
 * @public
 */
export interface TreeFile {
  /** Relative path with `/`, never starting with `/` and never containing `..`. */
  path: string;
  /** The bytes of the file. */
  content: Uint8Array;
  /** Git's mode: a regular or an executable file. Symbolic links do not occur. */
  mode: '100644' | '100755';
  /** The layers, units or files that wrote it, for example `stack/fastapi/units/router.njk`; empty where unknown. */
  from: string[];
}

/**
 * A generated repository in memory: files with unique paths, sorted by the bytes of their path.
 *
 * @public
 */
export interface FileTree {
  files: TreeFile[];
}

/**
 * Compares two paths by their UTF-16 code units, which for our portable (ASCII) paths is the order of their bytes.
 * Never the locale's order: the same answers give the same bytes everywhere.
 *
 * @public
 */
export function comparePaths(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
