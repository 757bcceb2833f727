import { again, bombsOf, numbered } from './Bomb';

const unknownFilter = '${{ 1 | nosuch }}';
/** The largest template that a skeleton may have. */
const large = (part: string) =>
  part.repeat(Math.floor(8_000_000 / part.length));
/** The largest template of a layer. */
const small = (part: string, count = 900_000) =>
  part.repeat(Math.floor(count / part.length));

/** Templates whose source is large, deep or wide, and what names cost. */
export const sourceBombs = bombsOf([
  ['long text', () => `${large('x')}${unknownFilter}`],
  ['many lines', () => `${large('x\n')}${unknownFilter}`],
  ['many braces', () => `${large('{')}${unknownFilter}`],
  ['many signs of expressions', () => `${large('$')}${unknownFilter}`],
  ['a long comment', () => `{#${large('{')}#}${unknownFilter}`],
  ['a comment without an end', () => `{#${large('{')}`],
  ['a long literal', () => `\${{ "${large('x')}" | nosuch }}`],
  ['a literal without an end', () => `\${{ "${large('\\"')}`],
  [
    'many long literals',
    () =>
      `${`{% set s = "${'x'.repeat(19_000)}" %}`.repeat(40)}${unknownFilter}`,
  ],
  ['a long name', () => `\${{ ${large('x')} | nosuch }}`],
  ['a long number', () => `\${{ ${large('1')} | nosuch }}`],
  ['a long regular expression', () => `\${{ r/${large('x')}/ | nosuch }}`],
  ['many blanks in a tag', () => `\${{ ${large(' ')}1 | nosuch }}`],
  [
    'long raw text',
    () => `{% raw %}${large('{%')}{% endraw %}${unknownFilter}`,
  ],
  ['raw text that nests', () => `${small('{%raw%}')}`],
  [
    'raw text with gaps',
    () =>
      `{% raw %}${large(`{%${' '.repeat(100)}`)}{% endraw %}${unknownFilter}`,
  ],
  [
    'blanks before tags',
    () =>
      `${small(`{%- if 1 -%}${' '.repeat(50)}{%- endif -%}`)}${unknownFilter}`,
  ],
  ['many expressions', () => `${'${{1}}'.repeat(30_000)}${unknownFilter}`],
  [
    'many loops',
    () => `${'{% for a in [1] %}{% endfor %}'.repeat(9_000)}${unknownFilter}`,
  ],
  [
    'many macros',
    () =>
      `${numbered(
        5_000,
        n => `{% macro m${n}() %}{% endmacro %}`,
      )}${unknownFilter}`,
  ],
  [
    'many blocks',
    () =>
      `${numbered(
        9_000,
        n => `{% block b${n} %}{% endblock %}`,
      )}${unknownFilter}`,
  ],
  [
    'many ifs in one',
    () =>
      `{% if 0 %}${'{% elif 0 %}'.repeat(20_000)}{% endif %}${unknownFilter}`,
  ],
  ['deep ifs', () => '{% if 1 %}'.repeat(5_000)],
  ['deep brackets', () => `\${{ ${'('.repeat(90_000)}`],
  ['deep negation', () => `\${{ ${'not '.repeat(90_000)}1 }}`],
  ['a long sum', () => `\${{ 1${' + 1'.repeat(49_000)} }}`],
  [
    'a long chain of conditions',
    () => `\${{ 1${' if 1 else 1'.repeat(20_000)} }}`,
  ],
  ['a long path', () => `\${{ a${'.a'.repeat(49_000)} }}`],
  ['many filters', () => `\${{ 1${' | abs'.repeat(30_000)} }}`],
  [
    'names to set',
    () => again(`{% set ${numbered(30_000, n => `a${n}`)} = 1 %}`),
  ],
  [
    'names to unpack into',
    () =>
      `{% for ${numbered(
        30_000,
        n => `a${n}`,
      )} in range(9999) | batch(1) %}{% endfor %}${again('')}${again(
        again(''),
      )}`,
  ],
  [
    'parameters of a macro',
    () =>
      `{% macro m(${numbered(30_000, n => `a${n}`)}) %}{% endmacro %}${again(
        '${{ m() }}',
      )}`,
  ],
  [
    'arguments by name',
    () =>
      `{% macro m(${numbered(9_000, n => `a${n}`)}) %}{% endmacro %}${again(
        `\${{ m(${numbered(9_000, n => `a${n}=1`)}) }}`,
      )}`,
  ],
  ['loops in loops', again(again(again('')))],
  [
    'loops deep in loops',
    () =>
      `${'{% for a in [1] %}'.repeat(140)}${again(
        '{% if words or range %}{% endif %}',
      )}${'{% endfor %}'.repeat(140)}`,
  ],
  [
    'names to suggest',
    () =>
      `{% set s = "k".repeat(30000) %}{% set l = [${numbered(
        400,
        n => `{k: s ~ ${n}}`,
      )}] %}{% set d = l | groupby("k") %}\${{ d.a.b }}\${{ d | nosuch }}`,
  ],
  [
    'a macro that calls itself',
    '{% macro m() %}${{ m() }}${{ m() }}{% endmacro %}${{ m() }}',
  ],
  [
    'a tree of macros',
    '{% macro m(n) %}{% if n %}${{ m(n - 1) }}${{ m(n - 1) }}{% endif %}{% endmacro %}${{ m(60) }}',
  ],
  ['a huge power', '${{ 9 ** 9 ** 9 ** 9 }}${{ 1 | nosuch }}'],
  ['a huge range', '${{ range(0, 1e9) | length }}${{ range(1000000000) }}'],
]);
