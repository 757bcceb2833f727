import { LexerToken, Tokenizer } from 'nunjucks/src/lexer';
import { moveOver } from './moveOver';

/**
 * Reads a comment in one step: nunjucks' lexer puts it together of its characters, which takes much room for a long one.
 *
 * @param tokenizer - stands outside of tags; afterwards it stands behind the comment
 * @returns nothing where no comment begins
 * @throws what the lexer throws where it never ends
 */
export function readComment(tokenizer: Tokenizer): LexerToken | undefined {
  const { str, index, lineno, colno, tags } = tokenizer;
  const { COMMENT_START, COMMENT_END } = tags;
  if (!str.startsWith(COMMENT_START, index)) return undefined;
  const end = str.indexOf(COMMENT_END, index + COMMENT_START.length);
  if (end < 0) throw new Error('expected end of comment, got end of file');
  const value = str.slice(index, end + COMMENT_END.length);
  moveOver(tokenizer, value);
  return { type: 'comment', value, lineno, colno };
}
