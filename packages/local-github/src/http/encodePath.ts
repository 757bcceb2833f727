/** A path for a URL: every segment encoded, the slashes between them kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
