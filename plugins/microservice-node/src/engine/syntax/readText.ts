import { LexerToken, Tokenizer } from 'nunjucks/src/lexer';
import { moveOver } from './moveOver';

/** What ends a text: the start of a tag, and the end of a comment, which the lexer refuses there. */
const TAGS = {
  '{{': /\{%|\{\{|\{#|#\}/g,
  '${{': /\{%|\$\{\{|\{#|#\}/g,
};

/**
 * Reads the text up to the next tag in one step, where nunjucks' lexer looks at each character: most of a template is text.
 *
 * @param tokenizer - stands outside of tags; afterwards it stands behind the text
 * @returns nothing where no text begins: at a tag, at the end, and where `lstripBlocks` leaves out all of it
 */
export function readText(tokenizer: Tokenizer): LexerToken | undefined {
  const { str, index, lineno, colno, tags } = tokenizer;
  const nextTag = TAGS[tags.VARIABLE_START];
  nextTag.lastIndex = index;
  const end = nextTag.exec(str)?.index ?? str.length;
  if (end === index) return undefined;
  const text = str.slice(index, end);
  moveOver(tokenizer, text);
  const value = withoutIndentation(text, tokenizer);
  return value ? { type: 'data', value, lineno, colno } : undefined;
}

/** Leaves out the blanks that stand before a block tag in its line, where the tokenizer is told to. */
function withoutIndentation(text: string, tokenizer: Tokenizer): string {
  const { str, index, colno, lstripBlocks, tags } = tokenizer;
  if (!lstripBlocks || colno === 0 || colno > text.length) return text;
  if (!str.startsWith(tags.BLOCK_START, index)) return text;
  return text.slice(-colno).trim() ? text : text.slice(0, -colno);
}
