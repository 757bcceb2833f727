import { foreignSyntax } from './foreignSyntax';

/** What is wrong in a tag, and how many characters after its start. */
export interface TagFault {
  index: number;
  reason: string;
}

/** Longer tags are looked at to here. */
const longest = 2_000;
/** A text in quotes, closed or not, the end of a tag, and brackets that may begin or end one. */
const marks = /(["'])(?:\\[^]|(?!\1)[^\\])*(\1|$)|%\}|[{}]/g;
/** What a text in quotes hardly ever holds, and does where its end is missing. */
const beyondText = /\n|%\}|\}\}/;

/**
 * Looks for what the author meant in a tag that cannot be parsed.
 *
 * @param rest - the template from the start of the tag
 * @param opener - how expressions begin: `${{`
 * @returns nothing where there is no more to say than the parser does
 */
export function brokenTag(rest: string, opener: string): TagFault | undefined {
  const text = rest.slice(0, longest);
  const start = text.startsWith(opener) ? opener.length : '{%'.length;
  let bare = text;
  let depth = 0;
  for (const { 0: mark, 1: quote, 2: closed, index } of text.matchAll(marks)) {
    if (index < start) continue;
    if (quote) {
      if (isOpen(mark, closed))
        return { index, reason: 'the text that begins here is not closed' };
      bare = blanked(bare, index, mark.length);
    } else if (mark === '{') {
      if (beginsTag(text, index, opener))
        return {
          index: 0,
          reason: `'${text.slice(0, start)}' is not closed before the next tag`,
        };
      depth += 1;
    } else if (mark === '%}' || depth === 0) {
      return foreignSyntax(bare.slice(0, index + 2));
    } else {
      depth -= 1;
    }
  }
  return foreignSyntax(bare);
}

function isOpen(text: string, closed: string): boolean {
  return closed === '' || beyondText.test(text);
}

function beginsTag(text: string, index: number, opener: string): boolean {
  return (
    text.startsWith('{%', index) ||
    text.startsWith(opener, index - opener.indexOf('{'))
  );
}

/** Quotes without what is between them. */
function blanked(text: string, index: number, length: number): string {
  const inner = ' '.repeat(length - 2);
  return `${text.slice(0, index + 1)}${inner}${text.slice(index + length - 1)}`;
}
