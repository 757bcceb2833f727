import { Tokenizer } from 'nunjucks/src/lexer';
import { longestString } from './readString';

/** No name and no number is as long; the lexer puts each together of its characters, which takes much room. */
const longest = 10_000;
const delimiter = /[ \n\t\r\u00a0()[\]{}%*\-+~#/,:|.<>=!]/;

/**
 * Says what is too long where a tokenizer stands inside a tag, before its lexer reads it.
 *
 * @returns a sentence, or nothing where the lexer may read on
 */
export function longWord({ str, index }: Tokenizer): string | undefined {
  const ahead = str.slice(index, index + longest + 1);
  if (/^["']/.test(ahead))
    return `a text in quotes has at most ${longestString} characters`;
  if (ahead.startsWith('r/')) return 'regular expressions are not supported';
  return ahead.length > longest && !delimiter.test(ahead)
    ? `a name or a number has at most ${longest} characters`
    : undefined;
}
