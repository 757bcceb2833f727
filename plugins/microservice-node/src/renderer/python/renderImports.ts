import { ImportStatement } from './ImportStatement';

/** Longest line, as the generated formatter has it. */
const WIDTH = 100;

/** Top-level modules of Python's standard library that generated code uses; the rest is a dependency or our own. */
const STANDARD = new Set(
  'abc argparse ast asyncio base64 collections concurrent contextlib contextvars copy dataclasses datetime decimal email enum functools hashlib hmac http importlib inspect io ipaddress itertools json logging math operator os pathlib random re runpy secrets select shutil signal socket statistics string subprocess sys tempfile textwrap threading time tomllib traceback types typing unittest urllib uuid warnings zoneinfo'.split(
    ' ',
  ),
);

interface Section {
  plain: Map<string, string | undefined>;
  from: Map<string, Map<string, string | undefined>>;
}

/**
 * Import statements as ruff's rule I001 wants them: sections (future, standard library, third party, first party),
 * `import x` before `from x import y`, sorted, merged by module, wrapped.
 *
 * @internal
 */
export function renderImports(
  statements: ImportStatement[],
  firstParty: string[],
  indent = '',
): string {
  const sections = new Map<number, Section>();
  for (const statement of statements)
    addStatement(sections, statement, firstParty);
  return [...sections]
    .sort(([left], [right]) => left - right)
    .map(([, section]) => renderSection(section, indent).join('\n'))
    .join('\n\n');
}

function addStatement(
  sections: Map<number, Section>,
  { module, name, alias }: ImportStatement,
  firstParty: string[],
): void {
  const rank = sectionOf(module, firstParty);
  const section = sections.get(rank) ?? { plain: new Map(), from: new Map() };
  sections.set(rank, section);
  if (!name) {
    section.plain.set(module, alias);
    return;
  }
  const names = section.from.get(module) ?? new Map();
  names.set(name, alias);
  section.from.set(module, names);
}

function sectionOf(module: string, firstParty: string[]): number {
  const top = module.split('.')[0];
  if (top === '__future__') return 0;
  if (STANDARD.has(top)) return 1;
  return firstParty.includes(top) ? 3 : 2;
}

function renderSection(section: Section, indent: string): string[] {
  const sorted = <T>(map: Map<string, T>) =>
    [...map].sort(([left], [right]) => byName(left, right));
  return [
    ...sorted(section.plain).map(
      ([module, alias]) =>
        `${indent}import ${module}${alias ? ` as ${alias}` : ''}`,
    ),
    ...sorted(section.from).flatMap(([module, names]) =>
      renderFrom(module, names, indent),
    ),
  ];
}

/** One statement for the plain names of a module and one for each alias, by the first name of each. */
function renderFrom(
  module: string,
  names: Map<string, string | undefined>,
  indent: string,
): string[] {
  const plain = [...names]
    .filter(([, alias]) => !alias)
    .map(([name]) => name)
    .sort(byKind);
  const aliased = [...names].filter(([, alias]) => alias);
  return [
    ...(plain.length
      ? [{ first: plain[0], lines: wrap(module, plain, indent) }]
      : []),
    ...aliased.map(([name, alias]) => ({
      first: name,
      lines: [`${indent}from ${module} import ${name} as ${alias}`],
    })),
  ]
    .sort((left, right) => byKind(left.first, right.first))
    .flatMap(({ lines }) => lines);
}

function wrap(module: string, names: string[], indent: string): string[] {
  const line = `${indent}from ${module} import ${names.join(', ')}`;
  if (line.length <= WIDTH) return [line];
  return [
    `${indent}from ${module} import (`,
    ...names.map(name => `${indent}    ${name},`),
    `${indent})`,
  ];
}

/** Constants, classes, then the rest, each by name without regard to case: isort's order-by-type. */
function byKind(left: string, right: string): number {
  return kindOf(left) - kindOf(right) || byName(left, right);
}

/** The same with capitals before small letters, as the names in `__all__` are sorted. @internal */
export function byKindAndCase(left: string, right: string): number {
  return kindOf(left) - kindOf(right) || byCode(natural(left), natural(right));
}

function kindOf(name: string): number {
  if (/^[A-Z][A-Z0-9_]*$/.test(name) && name.length > 1) return 0;
  return /^[A-Z]/.test(name) ? 1 : 2;
}

/** As people sort: capitals beside small letters, and `a2` before `a10`. */
function byName(left: string, right: string): number {
  const [first, second] = [left, right].map(name =>
    natural(name.toLowerCase()),
  );
  return byCode(first, second) || byCode(left, right);
}

function natural(name: string): string {
  return name.replace(/\d+/g, digits => digits.padStart(20, '0'));
}

function byCode(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
