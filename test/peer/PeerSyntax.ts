import * as lexer from 'nunjucks/src/lexer';
import { Parser } from 'nunjucks/src/parser';
import { GuardedTokens } from '../../plugins/microservice-node/src/engine/syntax/GuardedTokens';
import {
  parserError,
  ParserFault,
} from '../../plugins/microservice-node/src/engine/syntax/parserError';
import { HostInterface } from './HostInterface';

/** The peer's `lexer`, with the tokens that our engine sees. */
export const peerLexer = { ...lexer, lex: tokensOf };

/** The peer's `parser`, with the tree that our engine converts. */
export const peerParser = {
  parse(text: string, extensions?: unknown): object {
    if (extensions) throw new HostInterface('extensions');
    const tokens = tokensOf(text);
    try {
      return new Parser(tokens).parseAsRoot();
    } catch (error) {
      const parsed = { text, opener: '{{' };
      throw parserError(error as ParserFault, tokens, parsed);
    }
  },
};

function tokensOf(
  text: string,
  options: lexer.LexerOptions = {},
): GuardedTokens {
  const tokenizer = lexer.lex(text, options);
  tokenizer.src = text;
  return new GuardedTokens('text.njk', tokenizer);
}
