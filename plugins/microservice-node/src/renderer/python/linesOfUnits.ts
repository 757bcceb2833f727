import { definedNames } from './identifiers';
import { splitHeader } from './splitHeader';

/** Lines of a file, counted from 1, both included. */
export interface LineRange {
  first: number;
  last: number;
}

/**
 * Which lines of a formatted module come from which of its units, in the order of the units. A unit begins with what
 * stands above the first definition that no unit before it has, and ends where the next one begins; imports are planned
 * for the file as a whole and belong to none. A unit that defines nothing has no range of its own.
 *
 * @internal
 */
export function linesOfUnits(
  module: string,
  units: string[],
): (LineRange | undefined)[] {
  const lines = module.trimEnd().split('\n');
  const known = new Set<string>();
  const starts = units.map(text => {
    const names = definedNames(splitHeader(text).body);
    const own = names.find(name => !known.has(name));
    names.forEach(name => known.add(name));
    return own === undefined ? undefined : startOf(own, lines);
  });
  return starts.map((first, index) => {
    if (first === undefined) return undefined;
    const next = starts
      .slice(index + 1)
      .find(start => start !== undefined && start > first);
    return { first, last: lastCode(lines, (next ?? lines.length + 1) - 1) };
  });
}

function startOf(name: string, lines: string[]): number | undefined {
  const definition = new RegExp(
    `^(?:(?:class|def|async def) ${name}\\b|${name}(?::[^=]+)? = )`,
  );
  const found = lines.findIndex(line => definition.test(line));
  if (found < 0) return undefined;
  let first = found;
  while (first > 0 && /^(@|#)/.test(lines[first - 1])) first -= 1;
  return first + 1;
}

/** The last line up to `line` that is not blank. */
function lastCode(lines: string[], line: number): number {
  let last = line;
  while (last > 1 && lines[last - 1].trim() === '') last -= 1;
  return last;
}
