import { lex } from 'nunjucks/src/lexer';
import { Parser } from 'nunjucks/src/parser';
import { Statement } from './ast';
import { convertExpression } from './convertExpressions';
import { convertBody, convertMacro } from './convertStatements';
import { GuardedTokens } from './GuardedTokens';
import { parserError, ParserFault } from './parserError';
import { ParsedNode, SyntaxNode } from './SyntaxNode';

const lexerOptions = {
  trimBlocks: true,
  lstripBlocks: true,
  tags: {
    blockStart: '{%',
    blockEnd: '%}',
    variableStart: '${{',
    variableEnd: '}}',
    commentStart: '{#',
    commentEnd: '#}',
  },
};

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
 * @throws TemplateError for what nunjucks cannot parse and for what this language leaves out, with its place
 */
export function parseTemplate(template: string, text: string): Statement[] {
  const tokenizer = lex(text, lexerOptions);
  // The lexer reads `src` when it steps back over a line end, but never sets it.
  tokenizer.src = text;
  const tokens = new GuardedTokens(template, tokenizer);
  const around = { template, inner: false, convert: converters };
  return convertBody(new SyntaxNode(parsedRoot(tokens), around));
}

function parsedRoot(tokens: GuardedTokens): ParsedNode {
  try {
    return new Parser(tokens).parseAsRoot() as ParsedNode;
  } catch (error) {
    throw parserError(error as ParserFault, tokens);
  }
}
