import { Document, LineCounter, parseDocument, visit, YAMLError } from 'yaml';
import { checkModel, DomainModel, Problem, quoted } from '../../model';
import { lineOf } from './lineOf';

/** More than the largest model; longer texts are not read. */
const MOST_CHARACTERS = 512 * 1024;

/** A problem and the line that its author has to change, counted from 1. @public */
export interface PlacedProblem extends Problem {
  line: number;
}

/** What became of a text. @public */
export type ModelReading =
  | { result: 'ok'; value: DomainModel }
  | { result: 'invalid'; problems: PlacedProblem[] };

/**
 * Reads and checks a domain model that somebody wrote as YAML or JSON: what the form checks while it is typed, and the
 * action again.
 *
 * @public
 */
export function readModelText(text: string): ModelReading {
  if (text.length > MOST_CHARACTERS) return invalid([tooLong(text)]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = [
    ...syntaxProblems(document),
    ...aliasProblems(document, lines),
  ];
  if (problems.length) return invalid(problems);
  const value = valueOf(document);
  if (value === undefined) return invalid([tooManyAliases()]);
  const checked = checkModel(value);
  return checked.result === 'ok'
    ? checked
    : invalid(
        checked.problems.map(problem => ({
          ...problem,
          line: lineOf(problem.where, document, lines),
        })),
      );
}

function invalid(problems: PlacedProblem[]): ModelReading {
  const inOrder = [...problems].sort((a, b) => a.line - b.line);
  return { result: 'invalid', problems: inOrder };
}

/** Plain data, or nothing where aliases would blow it up. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS() ?? null;
  } catch {
    return undefined;
  }
}

function syntaxProblems({ errors, warnings }: Document): PlacedProblem[] {
  return [...errors, ...warnings].map(error => ({
    where: 'model',
    ...sentenceOf(error),
    code: 'model.syntax',
    line: error.linePos?.[0].line ?? 1,
  }));
}

/** What the parser says, unless it speaks to programmers. */
function sentenceOf({ code, message }: YAMLError) {
  if (code === 'MULTIPLE_DOCS')
    return {
      what: 'ends here, and another document begins',
      fix: 'keep one of them, without the line of hyphens',
    };
  // What follows the first line shows the place, which has a line of its own.
  const [said] = message.split('\n');
  return {
    what: `is not YAML: ${said.replace(/ at line .*$/, '')}`,
    fix: 'correct this line or the one before it',
  };
}

/** Aliases of what no anchor before them names; one walk, however many there are. */
function aliasProblems(
  document: Document,
  lines: LineCounter,
): PlacedProblem[] {
  const anchors = new Set<string>();
  const problems: PlacedProblem[] = [];
  visit(document, {
    Value: (_key, { anchor }) => {
      if (anchor) anchors.add(anchor);
    },
    Alias: (_key, { source, range }) => {
      if (!anchors.has(source))
        problems.push(unknownAnchor(source, lines.linePos(range?.[0] ?? 0)));
    },
  });
  return problems;
}

function unknownAnchor(
  anchor: string,
  { line }: { line: number },
): PlacedProblem {
  return {
    where: 'model',
    what: `refers to ${quoted(anchor)}, which no anchor before it names`,
    fix: 'put quotes around a text that begins with an asterisk, or write out what is meant',
    code: 'model.alias',
    line,
  };
}

function tooLong({ length }: string): PlacedProblem {
  return {
    where: 'model',
    what: `is too long: ${length} characters where ${MOST_CHARACTERS} are allowed`,
    fix: 'split the service',
    code: 'model.length',
    line: 1,
  };
}

function tooManyAliases(): PlacedProblem {
  return {
    where: 'model',
    what: 'repeats itself too often by aliases',
    fix: 'write out what the aliases stand for',
    code: 'model.aliases',
    line: 1,
  };
}
