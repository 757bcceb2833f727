import { closestName } from '../suggestions';
import { Position, TemplateError } from '../TemplateError';
import { OpenTag, OpenTags } from './OpenTags';

/** Tags of other languages, and of nunjucks where this language leaves them out, with what to write. */
const advice: Readonly<Record<string, string>> = {
  do: "nothing is changed in place, so use 'set'",
  let: "use 'set'",
  assign: "use 'set'",
  var: "use 'set'",
  with: "use 'set', or hand values to a macro",
  unless: "use 'if not'",
  foreach: "use 'for'",
  while: "use 'for'",
  continue: "put what follows it into an 'if'",
  break: "put what follows it into an 'if'",
  autoescape: 'nothing is escaped, so use an encoder such as the filter json',
  trans: 'texts are not translated',
  comment: 'write {# #}',
  function: "use 'macro'",
};

/** Tags that stand inside another one. */
const parts: Readonly<Record<string, readonly string[]>> = {
  else: ['if', 'for'],
  elif: ['if'],
  elseif: ['if'],
  case: ['switch'],
  default: ['switch'],
};

const tags = [
  ...['if', 'for', 'set', 'macro', 'call', 'filter', 'block', 'switch'],
  ...['include', 'import', 'from', 'extends', 'raw', 'verbatim'],
];

const tagsWithoutEnd = /^(end|fi|done|esac)/i;

/** Tags that nunjucks parses and that this language refuses, with what to write. */
const refused: Readonly<Record<string, string>> = {
  asyncEach: 'for',
  asyncAll: 'for',
  ifAsync: 'if',
};

/** Says why a tag that nunjucks parses is refused; nothing for the others. */
export function refusalOf(name = ''): string | undefined {
  return Object.hasOwn(refused, name)
    ? `'${name}' is not supported; use '${refused[name]}'`
    : undefined;
}

/**
 * Says why a tag cannot stand where it does.
 *
 * @param name - its name
 * @param at - its place
 * @param open - the tags that are open there
 */
export function unknownTag(
  name: string,
  at: Position,
  { innermost }: OpenTags,
): TemplateError {
  if (Object.hasOwn(advice, name))
    return new TemplateError(
      at,
      `there is no tag '${name}' here; ${advice[name]}`,
    );
  if (Object.hasOwn(parts, name))
    return new TemplateError(at, misplaced(name, innermost));
  if (tagsWithoutEnd.test(name))
    return new TemplateError(at, wrongEnd(name, innermost));
  return new TemplateError(
    at,
    `there is no tag '${name}' here`,
    closestName(name, [...tags, ...Object.keys(parts)]),
  );
}

function misplaced(name: string, innermost: OpenTag | undefined): string {
  const owners = parts[name];
  if (innermost?.hasElse && owners.includes(innermost.name))
    return `'${name}' comes after the 'else' of ${spelled(innermost)}`;
  const wanted = owners.map(owner => `'${owner}'`).join(' or ');
  return innermost
    ? `'${name}' belongs to ${wanted}, and ${spelled(innermost)} is open here`
    : `'${name}' belongs to ${wanted}, and none is open here`;
}

function wrongEnd(name: string, innermost: OpenTag | undefined): string {
  return innermost
    ? `'${name}' does not end ${spelled(innermost)}; '{% ${
        innermost.end
      } %}' does`
    : `'${name}' ends nothing that is open here`;
}

function spelled({ name, at }: OpenTag): string {
  return `the '${name}' of line ${at.line}`;
}
