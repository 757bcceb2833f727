/** What a chain may begin at: data of each kind, functions of the language, names that a host may have. */
const ROOTS: readonly string[] = [
  '""',
  '"a".toUpperCase',
  '"a".split("")',
  '[]',
  '[].concat',
  '(1)',
  'true',
  'none',
  '{}',
  'data',
  'data.own',
  'words',
  'range',
  'range(1)',
  'cycler("a")',
  'cycler("a").next',
  'joiner()',
  'loop',
  'caller',
  'self',
  'this',
  'super',
  'globalThis',
  'process',
  'require',
  'constructor',
];

/** Ways from a value to the host, each to be followed from every root. */
const CHAINS: readonly string[] = [
  '.constructor.constructor("globalThis.ran = 1")()',
  '["const" ~ "ructor"]["const" ~ "ructor"]("globalThis.ran = 1")()',
  '.constructor("globalThis.ran = 1")()',
  '.__proto__.constructor.constructor("globalThis.ran = 1")()',
  '.__lookupGetter__("__proto__").call(data)',
  '.__defineGetter__("ran", range)',
  '.toString.call.constructor("globalThis.ran = 1")()',
  '.mainModule.require("node:child_process").execSync("id")',
];

/** Every chain from every root, without the slashes that no name of a file can hold. */
export const hostileExpressions: readonly string[] = ROOTS.flatMap(root =>
  CHAINS.map(chain => `${root}${chain}`),
);

/** A place of a template in which an expression can stand. */
export interface Position {
  title: string;
  place: (expression: string) => string;
}

/** The places inside a text; names of files and folders are the skeleton's. */
export const textPositions: readonly Position[] = [
  { title: 'a body', place: it => `\${{ ${it} }}` },
  { title: 'a condition', place: it => `{% if ${it} %}{% endif %}` },
  { title: 'the path of an include', place: it => `{% include ${it} %}` },
  { title: 'the path of an import', place: it => `{% import ${it} as m %}` },
  { title: 'the name of a variable', place: it => `{% set ${it} = 1 %}` },
  { title: 'a variable', place: it => `{% set v = ${it} %}\${{ v }}` },
  { title: 'the name of a filter', place: it => `\${{ 1 | ${it} }}` },
  {
    title: 'the argument of a filter',
    place: it => `\${{ words | join(${it}) }}`,
  },
  { title: 'the name of a test', place: it => `\${{ 1 is ${it} }}` },
  {
    title: 'the argument of a macro',
    place: it => `{% macro m(a) %}\${{ a }}{% endmacro %}\${{ m(${it}) }}`,
  },
  {
    title: 'the default of a macro',
    place: it => `{% macro m(a=${it}) %}\${{ a }}{% endmacro %}\${{ m() }}`,
  },
  {
    title: 'a list to loop over',
    place: it => `{% for a in ${it} %}\${{ a }}{% endfor %}`,
  },
];
