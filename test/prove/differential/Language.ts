import nunjucksFilters from 'nunjucks/src/filters';
import nunjucksTests from 'nunjucks/src/tests';
import {
  Expression,
  Statement,
} from '../../../plugins/microservice-node/src/engine/syntax/ast';

/** Every kind of node that a template can have; the compiler sees to it that none is missing. */
const kinds: Record<Expression['kind'] | Statement['kind'], true> = {
  literal: true,
  name: true,
  member: true,
  call: true,
  filter: true,
  test: true,
  list: true,
  dictionary: true,
  conditional: true,
  and: true,
  or: true,
  not: true,
  sign: true,
  floor: true,
  arithmetic: true,
  join: true,
  compare: true,
  contains: true,
  capture: true,
  caller: true,
  super: true,
  text: true,
  output: true,
  if: true,
  for: true,
  set: true,
  macro: true,
  import: true,
  from: true,
  include: true,
  extends: true,
  block: true,
  switch: true,
};

const operators = ['+', '-', '*', '/', '%', '**'].concat(
  ...['==', '!=', '===', '!==', '<', '>', '<=', '>='],
);

/** Filters and tests of nunjucks that this language refuses by name, and a test that its parser takes for `none`. */
const absent = ['random', 'escaped', 'null'];

/** What templates are made of, as it is met. */
export class Language {
  private readonly met = {
    kinds: new Set<string>(),
    operators: new Set<string>(),
    filters: new Set<string>(),
    tests: new Set<string>(),
  };

  /** Takes note of a syntax tree, or of any part of it. */
  see(node: unknown): void {
    if (Array.isArray(node)) node.forEach(item => this.see(item));
    if (typeof node !== 'object' || node === null || Array.isArray(node))
      return;
    this.note(node as Record<string, unknown>);
    Object.values(node).forEach(value => this.see(value));
  }

  /** How much of the language was met. */
  figure(): string {
    return Object.entries(this.met)
      .map(([what, names]) => `${names.size} ${what}`)
      .join(', ');
  }

  /** What no template had, of everything that nunjucks has and this language does not refuse. */
  missing(): string[] {
    const own = (names: object) =>
      Object.keys(names).filter(name => !absent.includes(name));
    return [
      ...Object.keys(kinds).filter(name => !this.met.kinds.has(name)),
      ...operators.filter(name => !this.met.operators.has(name)),
      ...own(nunjucksFilters).filter(name => !this.met.filters.has(name)),
      ...own(nunjucksTests).filter(name => !this.met.tests.has(name)),
    ];
  }

  private note({ kind, name, operator }: Record<string, unknown>): void {
    if (typeof kind !== 'string') return;
    this.met.kinds.add(kind);
    if (typeof operator === 'string') this.met.operators.add(operator);
    if (kind === 'filter') this.met.filters.add(String(name));
    if (kind === 'test') this.met.tests.add(String(name));
  }
}
