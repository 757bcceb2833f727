import { lex } from 'nunjucks/src/lexer';
import { Parser } from 'nunjucks/src/parser';
import { Dialect, ownDialect } from '../Dialect';
import { Statement } from './ast';
import { convertExpression } from './convertExpressions';
import { convertBody, convertMacro } from './convertStatements';
import { GuardedTokens } from './GuardedTokens';
import { ParsedText, parserError, ParserFault } from './parserError';
import { ParsedNode, SyntaxNode } from './SyntaxNode';

function lexerOptions({ expression, trimBlocks, lstripBlocks }: Dialect) {
  const [variableStart, variableEnd] = expression;
  return {
    trimBlocks,
    lstripBlocks,
    tags: {
      blockStart: '{%',
      blockEnd: '%}',
      variableStart,
      variableEnd,
      commentStart: '{#',
      commentEnd: '#}',
    },
  };
}

const converters = {
  expression: convertExpression,
  body: convertBody,
  macro: convertMacro,
};

/**
 * Lexes and parses a template with nunjucks and gives back our own syntax tree. No other file knows nunjucks.
 *
 * @param template - the name for positions
 * @param text - the template
 * @param dialect - how the text becomes a template
 * @throws TemplateError for what nunjucks cannot parse and for what this language leaves out, with its place
 */
export function parseTemplate(
  template: string,
  text: string,
  dialect: Dialect = ownDialect,
): Statement[] {
  const tokenizer = lex(text, lexerOptions(dialect));
  // The lexer reads `src` when it steps back over a line end, but never sets it.
  tokenizer.src = text;
  const tokens = new GuardedTokens(template, tokenizer);
  const [opener] = dialect.expression;
  const { strict } = dialect;
  const around = { template, strict, inner: false, convert: converters };
  return convertBody(
    new SyntaxNode(parsedRoot(tokens, { text, opener }), around),
  );
}

function parsedRoot(tokens: GuardedTokens, parsed: ParsedText): ParsedNode {
  try {
    return new Parser(tokens).parseAsRoot() as ParsedNode;
  } catch (error) {
    throw parserError(error as ParserFault, tokens, parsed);
  }
}
