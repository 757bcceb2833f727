import { LexerToken, Tokenizer } from 'nunjucks/src/lexer';
import { moveOver } from './moveOver';

/** More than any template says; what is longer takes much room to read. */
export const longestString = 100_000;

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
};

/**
 * Reads a text in quotes in one step: nunjucks' lexer puts it together of its characters, which takes much room for a long
 * one.
 *
 * @param tokenizer - stands inside a tag; afterwards it stands behind the text, or at the end where nothing closes it
 * @returns nothing where no text in quotes begins, or one that is too long
 */
export function readString(tokenizer: Tokenizer): LexerToken | undefined {
  const { str, index, lineno, colno } = tokenizer;
  const quote = str[index];
  if (quote !== '"' && quote !== "'") return undefined;
  const end = endOfString(str, index + 1, quote);
  if (end - index > longestString) return undefined;
  const value = str
    .slice(index + 1, end)
    .replace(/\\([^])/g, (_, sign: string) => escapes[sign] ?? sign);
  moveOver(tokenizer, str.slice(index, end + 1));
  return { type: 'string', value, lineno, colno };
}

function endOfString(text: string, start: number, quote: string): number {
  let end = start;
  const last = Math.min(text.length, start + longestString + 2);
  while (end < last && text[end] !== quote) end += text[end] === '\\' ? 2 : 1;
  return end;
}
