import { LexerToken, Tokenizer } from 'nunjucks/src/lexer';
import { moveOver } from './moveOver';

/** The signs that no longer sign and no end of a tag begins with. */
const TYPE_OF_SIGN: Readonly<Record<string, string>> = {
  '.': 'operator',
  ',': 'comma',
  '|': 'pipe',
  '(': 'left-paren',
  ')': 'right-paren',
  '[': 'left-bracket',
  ']': 'right-bracket',
  ':': 'colon',
  '~': 'tilde',
};
const TYPE_OF_WORD: ReadonlyMap<string, string> = new Map([
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['none', 'none'],
  ['null', 'none'],
]);

const BLANKS = codesOf(' \n\t\r\u00a0');
const LETTERS = codesOf(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_',
);
const DIGITS = codesOf('0123456789');
const WORD = LETTERS.map((isLetter, code) => isLetter || DIGITS[code]);
/** What may follow a word. After `r` a `/` begins a regular expression, so the lexer decides there. */
const AFTER_WORD = codesOf(' \n\t\r\u00a0()[]{}%*-+~#,:|.<>=!');

/**
 * Reads what most tags are made of in one step, where nunjucks' lexer tries one thing after the other. Blanks are passed
 * over, as its parser does.
 *
 * @param tokenizer - stands inside a tag; afterwards it stands behind the token
 * @returns nothing where the lexer itself must decide
 */
export function readCode(tokenizer: Tokenizer): LexerToken | undefined {
  const { str, index } = tokenizer;
  const start = endOf(BLANKS, str, index);
  if (start > index) moveOver(tokenizer, str.slice(index, start));
  const sign = TYPE_OF_SIGN[str[start]];
  if (sign) return take(tokenizer, sign, 1);
  if (!LETTERS[str.charCodeAt(start)]) return undefined;
  const end = endOf(WORD, str, start);
  if (!AFTER_WORD[str.charCodeAt(end)]) return undefined;
  return take(tokenizer, 'symbol', end - start);
}

function codesOf(characters: string): boolean[] {
  return Array.from({ length: 256 }, (_, code) =>
    characters.includes(String.fromCharCode(code)),
  );
}

function endOf(kind: boolean[], text: string, start: number): number {
  let end = start;
  while (kind[text.charCodeAt(end)]) end += 1;
  return end;
}

function take(tokenizer: Tokenizer, type: string, length: number): LexerToken {
  const { str, index, lineno, colno } = tokenizer;
  const value = str.slice(index, index + length);
  tokenizer.index += length;
  tokenizer.colno += length;
  return { type: TYPE_OF_WORD.get(value) ?? type, value, lineno, colno };
}
