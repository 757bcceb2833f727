import { ReasonName } from './refusalReasons';

/** Assertions of the peer's tests that our engine refuses to fulfil. */
export interface Refusal {
  file: string;
  /** How the title of the test starts, with the titles around it. */
  test: string;
  /** What the template holds, where only some assertions of the test are refused. */
  about?: string;
  reason: ReasonName;
}

/** The rows for several tests of one file. */
function rows(
  file: string,
  reason: ReasonName,
  ...tests: (string | [test: string, about: string])[]
): Refusal[] {
  return tests.map(row =>
    typeof row === 'string'
      ? { file, reason, test: row }
      : { file, reason, test: row[0], about: row[1] },
  );
}

/** Every assertion that is refused; what no row names has to hold, and each row has to name something that does not. */
export const refusals: readonly Refusal[] = [
  ...rows(
    'compiler.js',
    'async',
    'compiler the asyncEach tag',
    'compiler the asyncAll tag',
    'compiler should compile async control',
  ),
  ...rows(
    'compiler.js',
    'values',
    'compiler should compile function calls',
    'compiler the for tag should work with Set builtin',
    'compiler the for tag should work with Map builtin',
    ['compiler should compile comparison operators', 'foo(20)'],
    'compiler should include error line when exception raised in user function',
    ['compiler should autoescape if autoescape is on', 'foo'],
    'compiler should import template objects',
    'compiler should inherit template objects',
    'compiler should include template objects',
  ),
  ...rows(
    'compiler.js',
    'programs',
    'compiler should allow custom tag',
    'compiler should allow complicated custom tag compilation',
    'compiler should not autoescape when extension set false',
    'compiler should pass context as this to filters',
  ),
  ...rows(
    'compiler.js',
    'escaping',
    'compiler should autoescape by default',
    'compiler should autoescape if autoescape is on',
    'compiler should not autoescape macros',
    'compiler should autoescape backslashes',
  ),
  ...rows('compiler.js', 'patterns', 'compiler should render regexs'),
  ...rows(
    'filters.js',
    'escaping',
    'filter dump',
    'filter escape skip safe',
    'filter should not double escape strings',
    'filter should not escape safe strings with autoescape on',
    ['filter nl2br', '"foo'],
  ),
  ...rows(
    'filters.js',
    'values',
    ['filter should work with non-string values', 'foo'],
    'filter the length filter should output the correct length of a string created with new String()',
    'filter the length filter should output the length of a Map',
    'filter the length filter should output the length of a Set',
  ),
  ...rows('filters.js', 'patterns', ['filter replace', 'r/']),
  ...rows('filters.js', 'randomness', 'filter random'),
  ...rows(
    'globals.js',
    'programs',
    'global should allow addition of globals',
    'global should allow chaining of globals',
    'global should allow getting of globals',
    'global should allow getting boolean globals',
    'global should pass context as this to global functions',
    'global should be exclusive to each environment',
    'global should return errors from globals',
  ),
  ...rows(
    'jinja-compat.js',
    'slices',
    'jinja-compat should support array slices',
  ),
  ...rows(
    'runtime.js',
    'prototype',
    'runtime should not read variables property from Object.prototype',
  ),
  ...rows(
    'tests.js',
    'values',
    'tests callable should detect callability',
    'tests mapping should detect Maps or hashes',
    'tests iterable should detect that a generator is iterable',
    'tests iterable should detect that a Map is iterable',
    'tests iterable should detect that a Set is not non-iterable',
  ),
  ...rows(
    'tests.js',
    'escaping',
    'tests escaped should test whether or not something is escaped',
  ),
  ...rows('api.js', 'outside', 'api should handle correctly relative paths'),
  ...rows(
    'api.js',
    'programs',
    'api should emit "load" event on Environment instance',
  ),
  ...rows(
    'loader.js',
    'programs',
    'loader should catch loader error',
    'loader WebLoader',
    'loader FileSystemLoader',
    'loader NodeResolveLoader',
  ),
  ...rows(
    'lexer.js',
    'patterns',
    'lexer should parse basic types',
    'lexer should parse regular expressions',
  ),
  ...rows(
    'lexer.js',
    'tokens',
    'lexer should keep track of whitespace',
    'lexer should treat the non-breaking space as valid whitespace',
    'lexer should allow changing the',
    'lexer should have individual lexer tag settings for each environment',
  ),
  ...rows('parser.js', 'patterns', 'parser should parse basic types'),
  ...rows('parser.js', 'programs', 'parser should parse custom tags'),
];
