const tagStart = /^<\/?[a-z][a-z0-9]*(?![a-z0-9_])/i;

/**
 * Takes the HTML tags and comments out of a text and squeezes its blanks.
 *
 * @param text - the text
 * @param keepLines - keeps line ends, at most one empty line in a row
 */
export function stripTags(text: string, keepLines: boolean): string {
  const bare = withoutTags(text).trim();
  if (!keepLines) return bare.replace(/\s+/g, ' ');
  return bare
    .replace(/ +/g, ' ')
    .replace(/^ | $/gm, '')
    .replace(/\r\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

type Ends = Record<'tag' | 'comment', (from: number) => number>;

/** Finds the next place of a part from ever later positions: what has been looked through is not looked through again. */
function placesOf(part: string, text: string): (from: number) => number {
  let place = -1;
  return from => {
    if (place < from) place = text.indexOf(part, from);
    if (place < 0) place = Infinity;
    return place;
  };
}

/** Goes through the text once: a pattern for whole tags would start over at every `<`. */
function withoutTags(text: string): string {
  const ends = { tag: placesOf('>', text), comment: placesOf('-->', text) };
  let result = '';
  let position = 0;
  while (position < text.length) {
    const start = text.indexOf('<', position);
    if (start < 0) break;
    const end = endOfTag(text, start, ends);
    if (end === undefined) break;
    result += text.slice(position, end > start ? start : start + 1);
    position = Math.max(end, start + 1);
  }
  return result + text.slice(position);
}

/** Where the tag or comment that starts here ends; the start itself when it is none, nothing when no tag can follow. */
function endOfTag(text: string, start: number, ends: Ends): number | undefined {
  if (text.startsWith('<!--', start)) {
    const end = ends.comment(start + 4);
    return end === Infinity ? start : end + 3;
  }
  const close = ends.tag(start);
  if (close === Infinity) return undefined;
  return tagStart.test(text.slice(start, Math.min(close, start + 100)))
    ? close + 1
    : start;
}
