import { lex, LexerToken } from 'nunjucks/src/lexer';
import { Parser } from 'nunjucks/src/parser';
import { TemplateError } from '../TemplateError';
import { Statement } from './ast';
import { convertExpression } from './convertExpressions';
import { convertBody, convertMacro } from './convertStatements';
import { GuardedTokens } from './GuardedTokens';
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
    throw translated(error as Partial<LexerToken> & Error, tokens);
  }
}

/** Parser errors count from 1 already; those of the lexer and of an early end carry no place at all. */
function translated(
  error: Partial<LexerToken> & Error,
  tokens: GuardedTokens,
): TemplateError {
  if (error instanceof TemplateError) return error;
  if (error instanceof RangeError)
    return new TemplateError(
      tokens.position(),
      'the template is nested too deeply',
    );
  if (error.lineno !== undefined) {
    const at = {
      ...tokens.position(),
      line: error.lineno,
      column: error.colno ?? 1,
    };
    return new TemplateError(at, reasonOf(error));
  }
  const open = tokens.ended ? tokens.open.innermostOpen() : undefined;
  if (open) return new TemplateError(open.at, open.reason);
  return new TemplateError(
    error instanceof TypeError ? tokens.lastTagPosition() : tokens.position(),
    reasonOf(error),
  );
}

/** What nunjucks calls its tokens, in the words of this language. */
const tokenNames: readonly [RegExp, string][] = [
  [/\bsymbol\b/g, 'a name'],
  [/\b(block-end|block end)\b/g, "'%}'"],
  [/\b(variable-end|variable end)\b/g, "'}}'"],
  [/\bunexpected token: (.*)/g, "'$1' is not expected here"],
];

function reasonOf(error: Error): string {
  if (error instanceof TypeError) return 'this tag is not complete';
  const unknownTag = /unknown block tag: (.*)/.exec(error.message);
  if (unknownTag) return `there is no tag '${unknownTag[1]}' here`;
  const [firstLine] = error.message.split('\n');
  const bare = firstLine.replace(
    /^(Template render error: )?((parse\w+|advanceAfterBlockEnd): )?/,
    '',
  );
  return `syntax error: ${tokenNames.reduce(
    (text, [name, ours]) => text.replace(name, ours),
    bare,
  )}`;
}
