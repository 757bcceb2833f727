import { isTouched, Replacement } from '../Replacement';

/** Signs that make something of the text around them, wherever they stand. */
const ACTIVE = /[`*_[\]<>|~&$]/g;

/** What makes a heading, a list, a quote, a rule or a block of code at the start of a line. */
const BLOCK = /^( {0,3}([-+*#>=~`]|\d+[.)])| {4}|\t)/;

/** What pages show as JSON has it. */
const IN_JSON: ReadonlySet<string> = new Set(['default', 'example']);

/**
 * Compares two pages line by line, since every text stands in one: what was harmless is replaced, nothing that means
 * something was added, and everything else is the same. Returns the lines that are not.
 */
export function differingLines(
  harmless: string,
  hostile: string,
  replacement: Replacement,
): string[] {
  const [before, after] = [harmless.split('\n'), hostile.split('\n')];
  if (before.length !== after.length) return ['has another number of lines'];
  return after.filter(
    (line, index) => !isSame(before[index], line, replacement),
  );
}

function isSame(
  before: string,
  after: string,
  replacement: Replacement,
): boolean {
  if (!isTouched(before)) return before === after;
  // A command shows a body: a text in JSON in a shell's quotes.
  if (before.includes("-d '"))
    return after === replacement.in(before, text => inShell(inJson(text)));
  const wanted = replacement.in(unescaped(before), (text, slot) =>
    IN_JSON.has(slot) ? inJson(text) : text,
  );
  return (
    unescaped(after) === wanted &&
    activeSigns(after) === activeSigns(before) &&
    BLOCK.test(after) === BLOCK.test(before)
  );
}

function unescaped(line: string): string {
  return line.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function activeSigns(line: string): string {
  return (line.replace(/\\[!-/:-@[-`{-~]/g, '').match(ACTIVE) ?? []).join('');
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function inShell(text: string): string {
  return text.replace(/'/g, `'\\''`);
}
