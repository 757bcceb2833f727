/**
 * Where a line of a text begins.
 *
 * @param text - the text
 * @param line - counted from 1; a line behind the last one begins at the end
 */
export function startOfLine(text: string, line: number): number {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, each) => sum + each.length + 1, 0);
  return Math.min(start, text.length);
}
