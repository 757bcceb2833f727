import fc, { Arbitrary } from 'fast-check';
import { expressions } from './arbitraryExpressions';
import { data } from './arbitraryData';
import { dashes, withDashes } from './dashes';
import { fill, textsOf, Grammar } from './patterns';

const output = fill(
  '$1 $2 $3',
  fc.constantFrom('${{', '${{', '${{-'),
  fc.oneof(
    expressions('text', 2),
    expressions('number', 2),
    expressions('truth', 2),
    fill(
      '($1)|$2',
      expressions('text', 1),
      fc.constantFrom('escape', 'safe', 'e', 'forceescape'),
    ),
  ),
  fc.constantFrom('}}', '}}', '-}}'),
);

/**
 * What may stand in a call block: there compiled nunjucks reads variables that were set outside from the macro that calls
 * back, which is a fault of its generated code.
 */
const callerOutput = output.map(printed =>
  printed.replace(/\bt[12]\b/g, 'name').replace(/\bn1\b/g, 'count'),
);

/** Not within `else` of a loop or a `case`: compiled nunjucks forgets a parenthesis there. */
const inclusion = fc.constantFrom(
  '{% include "part.njk" %}',
  '{% include "gone.njk" ignore missing %}',
  "{% from 'macros.njk' import shout, twice as two %}${{ two('z') }}",
);

/** Whole pieces of a template that hold no other statements. */
const simple = fc.oneof(
  data,
  data,
  output,
  output,
  fc.constantFrom(
    '{# note #}',
    '{#- tight -#}',
    '{# {{ not read }} {% nor this %} #}',
    '{#\n two lines\n#}',
  ),
  fc.constantFrom(
    '{% raw %}${{ as it is }}{% if %}{% endraw %}',
    '{% raw -%}  x {% endraw %}\n',
    '{% verbatim %}{# kept #}{% endverbatim %}',
    '{% raw %}\n  {% raw %}nested{% endraw %}\n{% endraw %}\n',
  ),
  fc.constantFrom(
    '{% set c = cycler("odd", "even") %}${{ c.next() }}${{ c.next() }}${{ c.next() }}${{ c.current }}',
  ),
  fc.constantFrom(
    '{% set comma = joiner("; ") %}${{ comma() }}a${{ comma() }}b',
  ),
);

const loopFacts = fc.constantFrom(
  '${{ loop.index }}/${{ loop.length }} ',
  '${{ loop.index0 }}${{ "," if not loop.last }}',
  '{% if loop.first %}first{% else %}later{% endif %}',
  '${{ loop.revindex }}${{ loop.revindex0 }}',
);

type Kind =
  | 'body'
  | 'text'
  | 'number'
  | 'truth'
  | 'list'
  | 'facts'
  | 'inclusion'
  | 'printed'
  | 'called'
  | 'filter';

const leaf = (leaves: Arbitrary<string>) => ({ leaves, patterns: [] });

const grammar: Grammar<Kind> = {
  body: {
    leaves: fc
      .array(simple, { minLength: 1, maxLength: 3 })
      .map(parts => parts.join('')),
    patterns: [
      ['$1$2', 'body', 'body'],
      ['{% set t1 = $1 %}$2', 'text', 'body'],
      ['$1{%- set t1, t2 = $2 -%}', 'body', 'text'],
      ['{% set n1 = $1 %}$2', 'number', 'body'],
      ['  {% if $1 %}$2{% endif %}\n', 'truth', 'body'],
      ['{% if $1 -%} $2 {%- endif %}', 'truth', 'inclusion'],
      ['{%- if $1 %}$2{% else -%}$3{% endif %}', 'truth', 'body', 'body'],
      [
        '{% if $1 %}$2{%- elif $3 %}$4{% else %}$5{% endif %}',
        'truth',
        'body',
        'truth',
        'body',
        'body',
      ],
      [
        '{% for item in $1 %}\n${{ item }}$2$3{% endfor %}\n',
        'list',
        'facts',
        'body',
      ],
      ['  {% for letter in $1 -%} ${{ letter }} {% endfor %}', 'text'],
      ['{% for item in $1 %}$2{% endfor %}', 'list', 'inclusion'],
      [
        '{% for item in $1 %}$2{%- else -%}$3{% endfor %}',
        'list',
        'body',
        'body',
      ],
      [
        '{% for key, value in table %}${{ key }}=${{ value }}$1{% endfor %}',
        'body',
      ],
      [
        '{% for key, value in pairs -%}${{ key }}=${{ value }}$1{% endfor %}',
        'facts',
      ],
      [
        '{% for a, b, c in triples %}${{ a }}${{ b }}${{ c }}$1{% endfor %}',
        'body',
      ],
      [
        '{% for type, fields in entity.fields|groupby("type") %}${{ type }}${{ fields|length }}{% endfor %}',
      ],
      [
        '{% for field in entity.fields %}${{ field.name }}$1{% endfor %}',
        'body',
      ],
      ['{% for item in $1 %}{% include "outer.njk" %}{% endfor %}', 'list'],
      [
        '{% for key, value in {"a": $1, "b": $2} %}${{ key }}${{ value }}${{ loop.index }}{% endfor %}',
        'text',
        'number',
      ],
      [
        '{% for a in $1 %}{% for b in $2 %}${{ loop.index }}$3{% endfor %}${{ loop.index }}{% endfor %}',
        'list',
        'list',
        'facts',
      ],
      [
        '{% set d = {"k": $1, "l": [$2]} %}${{ d.k }}${{ d["l"][0] }}',
        'text',
        'number',
      ],
      [
        '{% switch $1 %}{% case "" %}$2{% case $3 %}$4{% endswitch %}',
        'text',
        'body',
        'text',
        'body',
      ],
      [
        '{% macro outside(p) %}{% macro inside(q=$1) %}<${{ q }}>{% endmacro %}${{ inside() }}${{ inside(p) }}{% endmacro %}${{ outside($2) }}',
        'text',
        'number',
      ],
      [
        '{% for item in $1 %}{% call frame(item) %}$2{% endcall %}{% endfor %}',
        'list',
        'called',
      ],
      [
        '{% call(x, y, z="-") each($1) %}${{ x }}${{ y }}${{ z }}{% endcall %}',
        'list',
      ],
      ['{% set caught %}$1{% endset %}<${{ caught }}>', 'body'],
      ['{% filter $1 %}$2{% endfilter %}', 'filter', 'body'],
      [
        '{% switch $1 %} {% case 1 %}$2{% case 3 %}{% case 7 %}$3{% default %}$4{% endswitch %}',
        'number',
        'body',
        'body',
        'body',
      ],
      ['{% call frame("f") %}in:$1{% endcall %}', 'called'],
      [
        '{% call(x, y) each(words) -%} ${{ x }}${{ y }}$1{% endcall %}',
        'called',
      ],
      [
        '{% macro own(p, q=$1) %}$2${{ p }}${{ q }}{% endmacro %}${{ own($3) }}',
        'text',
        'printed',
        'number',
      ],
    ],
  },
  text: leaf(expressions('text', 1)),
  number: leaf(expressions('number', 1)),
  truth: leaf(expressions('truth', 1)),
  list: leaf(expressions('list', 1)),
  facts: leaf(loopFacts),
  inclusion: leaf(inclusion),
  printed: leaf(output),
  called: leaf(callerOutput),
  filter: leaf(
    fc.constantFrom(
      'upper',
      'indent(2)',
      'replace("a", "b")',
      'trim',
      'title',
      'lower',
      'center(9)',
      'striptags',
    ),
  ),
};

const bodies = textsOf(grammar);

const macros = [
  "{% macro wrap(inside, close=']', times=1) %}[${{ inside }}${{ close }}${{ times }}{% endmacro %}",
  '{% macro frame(kind) -%}<${{ kind }}>${{ caller() }}</>{%- endmacro %}',
  '{% macro each(items) %}{% for item in items %}${{ caller(item, loop.index) }}{% endfor %}{% endmacro %}',
  "{% import 'macros.njk' as lib %}",
  '{% set t1 = "one" %}{% set t2 = "two" %}{% set n1 = 7 %}',
].join('\n');

const standalone = fill(
  [
    macros,
    '$1',
    '$2',
    '{% block own %}$3{% block within %}$4{% endblock %}{% endblock %}',
    '{% for item in words %}{% block each %}${{ item }}$5{% endblock %}{% endfor %}',
    '$6',
  ].join('\n'),
  bodies('body', 3),
  inclusion,
  bodies('body', 1),
  output,
  output,
  bodies('body', 2),
);

const block = fc
  .array(fc.oneof(data, output, fc.constant('${{ super() }}')), {
    maxLength: 4,
  })
  .map(parts => parts.join(''));

const extending = fill(
  `{% extends "BASE.njk" %}\n${macros}\n$1{% block head %}{% set t1 = "h" %}$2{% endblock %}\n{% block foot %}$3{% endblock foot %}`,
  bodies('body', 1),
  block,
  block,
);

const ofBase = (name: string) => (text: string) => text.replace('BASE', name);

/** Templates over the whole supported language; each of them renders without an error. */
export const template: Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: standalone },
      { weight: 1, arbitrary: extending.map(ofBase('base')) },
      { weight: 1, arbitrary: extending.map(ofBase('middle')) },
    ),
    dashes,
  )
  .map(([text, marks]) => withDashes(text, marks));
