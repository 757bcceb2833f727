/** True for a path that git would look for outside of the repository, where nothing is. */
export function leadsOut(path: string): boolean {
  return path.startsWith('/') || path.split('/').includes('..');
}
