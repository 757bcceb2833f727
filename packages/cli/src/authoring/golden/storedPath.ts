/** What git obeys wherever it stands: as they are, they would hide or change golden files. */
const OBEYED = ['.gitignore', '.gitattributes'];
const SUFFIX = '.golden';

/** Where a file of a tree is kept among the golden trees: as it is, but for files that git itself would obey. */
export function storedPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return OBEYED.includes(name) ? `${path}${SUFFIX}` : path;
}
