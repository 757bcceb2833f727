import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTemplateModules } from './loadTemplateModules';

describe('loadTemplateModules', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'modules-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function module(name: string, text: string): string {
    const path = join(root, name);
    writeFileSync(path, text);
    return path;
  }

  it('gives the filters and globals of all modules', () => {
    const added = loadTemplateModules([
      module('a.cjs', 'exports.filters = { one: () => 1 };'),
      module('b.cjs', 'exports.globals = { two: 2, three: () => 3 };'),
    ]);
    expect(Object.keys(added.filters)).toEqual(['one']);
    expect(Object.keys(added.globals)).toEqual(['two', 'three']);
  });

  it.each([
    [
      'filters = { upper: x => x }',
      "filter 'upper'",
      'belongs to the language',
    ],
    [
      'filters = { random: x => x }',
      "filter 'random'",
      'belongs to the language',
    ],
    [
      'filters = { parseRepoUrl: x => x }',
      "filter 'parseRepoUrl'",
      'belongs to every skeleton',
    ],
    ['filters = { "a-b": x => x }', "filter 'a-b'", 'is not a name'],
    ['filters = { a: 1 }', "filter 'a'", 'is not a function'],
    ['globals = { range: 1 }', "global 'range'", 'belongs to the language'],
    ['globals = { loop: 1 }', "global 'loop'", 'belongs to the language'],
    ['globals = { values: 1 }', "global 'values'", 'belongs to every skeleton'],
    ['globals = { a: new Map() }', "global 'a'", 'is not plain JSON data'],
  ])('refuses %s', (text, what, flaw) => {
    const path = module('a.cjs', `exports.${text};`);
    expect(() => loadTemplateModules([path])).toThrow(
      `The ${what} of the template module '${path}' ${flaw}`,
    );
  });

  it('refuses what two modules add', () => {
    const text = 'exports.filters = { one: () => 1 };';
    const paths = [module('a.cjs', text), module('b.cjs', text)];
    expect(() => loadTemplateModules(paths)).toThrow(
      `The filter 'one' of the template module '${paths[1]}' is there already; change it or give it another name.`,
    );
  });

  it('refuses a module that adds nothing', () => {
    const path = module('a.cjs', 'exports.default = {};');
    expect(() => loadTemplateModules([path])).toThrow(
      "exports neither 'filters' nor 'globals'",
    );
  });

  it('refuses a path that depends on where the backend runs', () => {
    expect(() => loadTemplateModules(['filters.js'])).toThrow(
      "The template module 'filters.js' is not an absolute path; give the '__filename' of the module itself.",
    );
  });

  it('says why a module cannot be loaded', () => {
    const path = module('a.cjs', 'throw new Error("no licence\\nat all");');
    expect(() => loadTemplateModules([path])).toThrow(
      `The template module '${path}' cannot be loaded: no licence; correct it.`,
    );
  });
});
