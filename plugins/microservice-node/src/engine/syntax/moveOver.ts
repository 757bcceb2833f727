import { Tokenizer } from 'nunjucks/src/lexer';

/** Takes a tokenizer behind a text that stands before it, and counts the lines. */
export function moveOver(tokenizer: Tokenizer, text: string): void {
  tokenizer.index += text.length;
  let lineEnd = text.indexOf('\n');
  if (lineEnd === -1) {
    tokenizer.colno += text.length;
    return;
  }
  while (lineEnd !== -1) {
    tokenizer.lineno += 1;
    tokenizer.colno = text.length - lineEnd - 1;
    lineEnd = text.indexOf('\n', lineEnd + 1);
  }
}
