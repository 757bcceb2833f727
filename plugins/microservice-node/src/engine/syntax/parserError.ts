import { Position, TemplateError } from '../TemplateError';
import { brokenTag } from './brokenTag';
import { GuardedTokens, UnreadableTag } from './GuardedTokens';
import { unknownTag } from './unknownTag';

/** What nunjucks' parser throws. Places count from 1; those of an early end are left out. */
export type ParserFault = Error & { lineno?: number; colno?: number };

/** What was parsed. */
export interface ParsedText {
  text: string;
  /** How expressions begin. */
  opener: string;
}

/** What nunjucks' parser says, and what that means. Tokens keep nunjucks' names in it. */
const sentences: readonly [RegExp, string][] = [
  [
    /expected "in" keyword.*|variable name expected for loop/,
    "'for' needs a name, 'in' and a list: {% for item in items %}",
  ],
  [
    /expected = or block end in set tag/,
    "'set' needs a name, '=' and a value: {% set name = value %}",
  ],
  [/expected arguments/, 'the parentheses are missing: {% macro name() %}'],
  [
    /expected "as" keyword/,
    `'import' needs a name: {% import "file" as name %}`,
  ],
  [
    /expected comma after expression/,
    'a comma or a closing bracket is missing before this',
  ],
  [
    /[Ee]xpected (import|comma|at least one import name)/,
    `'from' needs names: {% from "file" import name %}`,
  ],
  [
    /names starting with an underscore cannot be imported/,
    "names that begin with '_' cannot be imported",
  ],
  [/expected variable end/, "an operator or '}}' is missing before this"],
  [
    /expected block end in (\w+) statement/,
    "an operator or '%}' is missing before this",
  ],
  [
    /expected colon after dict key/,
    "':' is missing between a key and its value",
  ],
  [/expected name as lookup value, got .*/, "a name is missing after '.'"],
  [
    /expected symbol, got .*|variable name expected|tag name expected/,
    'a name is missing here',
  ],
  [
    /expected expression, got end of file|unexpected end of file/,
    'the template ends too early',
  ],
  [
    /unexpected token: (%\}|\}\}|-%\}|-\}\})/,
    "something is missing before '$1'",
  ],
  [/unexpected token: (.*)/, "'$1' is not expected here"],
  // The parser looks one token further than it can take back after a lone 'not'.
  [/pushToken: .*/, "'not' is not expected here"],
];

/** What is missing from a tag whose parts the parser took for granted. */
const incomplete: Readonly<Record<string, string>> = {
  endcall: "'call' needs a macro with parentheses: {% call name() %}",
  endswitch: "'switch' needs a 'case' first",
  from: `'from' takes plain names: {% from "file" import name %}`,
};

/**
 * Says in the words of this language what nunjucks' parser has thrown.
 *
 * @param error - the parser's error
 * @param tokens - how far the parser came
 * @param parsed - what it parsed
 */
export function parserError(
  error: ParserFault,
  tokens: GuardedTokens,
  parsed: ParsedText,
): TemplateError {
  if (error instanceof TemplateError && !(error instanceof UnreadableTag))
    return error;
  if (error instanceof RangeError)
    return new TemplateError(
      tokens.position(),
      'the template is nested too deeply',
    );
  const [, tag] = /unknown block tag: (.*)/.exec(error.message) ?? [];
  if (tag) return unknownTag(tag, placeOf(error, tokens), tokens.open);
  const { current, lastTag } = tokens.open;
  const start = endsEarly(error, tokens) ? current : lastTag;
  return faultOfTag(start, parsed) ?? faultOfParser(error, tokens);
}

/** Whether the parser has come to the end of the template and wants more. */
function endsEarly(error: ParserFault, { ended }: GuardedTokens): boolean {
  return (
    ended && error.lineno === undefined && !(error instanceof TemplateError)
  );
}

/** What the tag shows, where the parser stopped in one. */
function faultOfTag(
  start: Position | undefined,
  { text, opener }: ParsedText,
): TemplateError | undefined {
  if (!start) return undefined;
  const rest = text.slice(offsetOf(text, start));
  const fault = brokenTag(rest, opener);
  if (!fault) return undefined;
  const lines = rest.slice(0, fault.index).split('\n');
  const inLine = lines[lines.length - 1].length;
  const line = start.line + lines.length - 1;
  const column = lines.length > 1 ? inLine + 1 : start.column + inLine;
  return new TemplateError({ ...start, line, column }, fault.reason);
}

function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1)
    start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function faultOfParser(
  error: ParserFault,
  tokens: GuardedTokens,
): TemplateError {
  if (error instanceof TemplateError) return error;
  const { current, innermost, lastName = '' } = tokens.open;
  if (endsEarly(error, tokens)) {
    if (current) return new TemplateError(current, 'this tag is never closed');
    if (innermost)
      return new TemplateError(
        innermost.at,
        `'${innermost.name}' is never closed; '{% ${innermost.end} %}' is missing`,
      );
  }
  if (error instanceof TypeError) {
    const reason = incomplete[lastName] ?? 'this tag is not complete';
    return new TemplateError(tokens.lastTagPosition(), reason);
  }
  return new TemplateError(placeOf(error, tokens), sentenceOf(error));
}

function placeOf({ lineno, colno }: ParserFault, tokens: GuardedTokens) {
  const at = tokens.position();
  return lineno === undefined
    ? at
    : { ...at, line: lineno, column: colno ?? 1 };
}

function sentenceOf({ message }: Error): string {
  const [said] = message.split('\n');
  for (const [pattern, sentence] of sentences) {
    const found = pattern.exec(said);
    if (found) return sentence.replace('$1', found[1]);
  }
  return `the tag cannot be read: ${said}`;
}
