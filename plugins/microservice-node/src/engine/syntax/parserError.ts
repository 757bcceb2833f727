import { TemplateError } from '../TemplateError';
import { GuardedTokens } from './GuardedTokens';

/** What nunjucks' parser throws. Places count from 1; those of an early end are left out. */
export type ParserFault = Error & { lineno?: number; colno?: number };

/** What nunjucks calls its tokens, in the words of this language. */
const tokenNames: readonly [RegExp, string][] = [
  [/\bsymbol\b/g, 'a name'],
  [/\b(block-end|block end)\b/g, "'%}'"],
  [/\b(variable-end|variable end)\b/g, "'}}'"],
  [/\bleft-(curly|bracket|paren)\b/g, 'an opening bracket'],
  [/\bright-(curly|bracket|paren)\b/g, 'a closing bracket'],
  // The parser looks one token further than it can take back after a lone 'not'.
  [/^pushToken: .*/g, "'not' is not expected here"],
  [/\bunexpected token: (.*)/g, "'$1' is not expected here"],
];

/**
 * Says in the words of this language what nunjucks' parser has thrown.
 *
 * @param error - the parser's error
 * @param tokens - how far the parser came, for errors that carry no place
 */
export function parserError(
  error: ParserFault,
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
