import fc, { Arbitrary } from 'fast-check';
import {
  byDepth,
  fill,
  list,
  number,
  text,
  truth,
} from './arbitraryExpressions';

const data = fc
  .array(
    fc.constantFrom(
      ...[
        'class X:',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        'a',
        '$',
        '{',
        '}',
        '$ {',
        '%',
        '"',
        "'",
        '\\n',
        'é',
        '#',
        '{ {',
        '<b>',
      ],
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join('').replace(/\{+(?=[{%#])|#+(?=\})/g, ''))
  .map(joined => joined.replace(/[{$#%]+$/, ''));

/** Opening and closing of tags, with and without whitespace control. */
const open = fc.constantFrom('{%', '{%', '{%-');
const close = fc.constantFrom('%}', '%}', '-%}');

function tag(content: Arbitrary<string>): Arbitrary<string> {
  return fill('$1 $2 $3', open, content, close);
}

function fixed(content: string): Arbitrary<string> {
  return tag(fc.constant(content));
}

const output = fill(
  '$1 $2 $3',
  fc.constantFrom('${{', '${{', '${{-'),
  fc.oneof(
    text(2),
    number(2),
    truth(1),
    text(1),
    fill('($1)|$2', text(1), fc.constantFrom('escape', 'safe')),
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

const comment = fc.constantFrom(
  '{# note #}',
  '{#- tight -#}',
  '{# {{ not read }} {% nor this %} #}',
  '{#\n two lines\n#}',
);

const raw = fc.constantFrom(
  '{% raw %}${{ as it is }}{% if %}{% endraw %}',
  '{% raw -%}  x {% endraw %}\n',
  '{% verbatim %}{# kept #}{% endverbatim %}',
  '{% raw %}\n  {% raw %}nested{% endraw %}\n{% endraw %}\n',
);

const loopFacts = fc.constantFrom(
  '${{ loop.index }}/${{ loop.length }} ',
  '${{ loop.index0 }}${{ "," if not loop.last }}',
  '{% if loop.first %}first{% else %}later{% endif %}',
  '${{ loop.revindex }}${{ loop.revindex0 }}',
);

const assignment = fc.oneof(
  tag(fill('set t1 = $1', text(1))),
  tag(fill('set t2 = $1', text(1))),
  tag(fill('set t1, t2 = $1', text(1))),
  tag(fill('set n1 = $1', number(1))),
);

/** Statements in a loop, a branch or at the top. */
const body: (depth: number) => Arbitrary<string> = byDepth(depth =>
  fc
    .array(depth === 0 ? simple : fc.oneof(simple, simple, nested(depth)), {
      minLength: 1,
      maxLength: 4,
    })
    .map(parts => parts.join('')),
);

const simple = fc.oneof(data, data, output, output, comment, raw, assignment);

/** Not within `else` of a loop or a `case`: compiled nunjucks forgets a parenthesis there. */
const inclusion = fc.constantFrom(
  '{% include "part.njk" %}',
  '{% include "gone.njk" ignore missing %}',
  "{% from 'macros.njk' import shout, twice as two %}${{ two('z') }}",
);

const nested: (depth: number) => Arbitrary<string> = byDepth(depth => {
  const inner = body(depth - 1);
  return fc.oneof(
    fill(
      '$1$2$3',
      tag(fill('if $1', truth(1))),
      fc.oneof(inner, inclusion),
      fixed('endif'),
    ),
    fill(
      '$1$2$3',
      tag(fill('for item in $1', list(1))),
      inclusion,
      fixed('endfor'),
    ),
    fill(
      '$1$2$3$4$5',
      tag(fill('if $1', truth(1))),
      inner,
      fixed('else'),
      inner,
      fixed('endif'),
    ),
    fill(
      '$1$2$3$4$5$6$7',
      tag(fill('if $1', truth(1))),
      inner,
      tag(fill('elif $1', truth(1))),
      inner,
      fixed('else'),
      inner,
      fixed('endif'),
    ),
    fill(
      '$1$2$3$4',
      tag(fill('for item in $1', list(1))),
      fc.oneof(inner, fc.constant('${{ item }};')),
      loopFacts,
      fixed('endfor'),
    ),
    fill(
      '$1$2$3$4$5',
      tag(fill('for item in $1', list(0))),
      inner,
      fixed('else'),
      inner,
      fixed('endfor'),
    ),
    fill(
      '$1${{ key }}=${{ value }} $2$3',
      tag(
        fc.constantFrom('for key, value in table', 'for key, value in pairs'),
      ),
      inner,
      fixed('endfor'),
    ),
    fill(
      '$1${{ a }}${{ b }}${{ c }} $2$3',
      fixed('for a, b, c in triples'),
      inner,
      fixed('endfor'),
    ),
    fill(
      '$1$2$3',
      fixed('for field in entity.fields'),
      fill('${{ field.name }}$1', inner),
      fixed('endfor'),
    ),
    fill('$1$2$3${{ caught }}', fixed('set caught'), inner, fixed('endset')),
    fill(
      '$1$2$3',
      tag(
        fc.constantFrom(
          'filter upper',
          'filter indent(2)',
          'filter replace("a", "b")',
          'filter trim',
        ),
      ),
      inner,
      fixed('endfilter'),
    ),
    fill(
      '$1$2$3$4$5$6$7',
      tag(fill('switch $1', number(1))),
      fixed('case 1'),
      inner,
      fixed('case 3'),
      inner,
      fill('$1$2', fixed('default'), inner),
      fixed('endswitch'),
    ),
    fill(
      '$1$2$3',
      fixed('call frame("f")'),
      fill('in:$1', callerOutput),
      fixed('endcall'),
    ),
    fill(
      '$1$2$3',
      fixed('call(x, y) each(words)'),
      fill('${{ x }}${{ y }}$1', callerOutput),
      fixed('endcall'),
    ),
  );
});

const macros = [
  "{% macro wrap(inside, close=']', times=1) %}[${{ inside }}${{ close }}${{ times }}{% endmacro %}",
  '{% macro frame(kind) -%}<${{ kind }}>${{ caller() }}</>{%- endmacro %}',
  '{% macro each(items) %}{% for item in items %}${{ caller(item, loop.index) }}{% endfor %}{% endmacro %}',
  "{% import 'macros.njk' as lib %}",
  '{% set t1 = "one" %}{% set t2 = "two" %}{% set n1 = 7 %}',
].join('\n');

/** Templates over the whole supported language; each of them renders without an error. */
export const template: Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(body(2), inclusion, body(1))
      .map(([main, part, rest]) => [macros, main, part, rest].join('\n')),
  },
  { weight: 1, arbitrary: extending() },
);

function extending(): Arbitrary<string> {
  const block = fc.array(
    fc.oneof(data, output, fc.constant('${{ super() }}')),
    { maxLength: 4 },
  );
  return fc
    .tuple(block, block, body(1))
    .map(([first, second, outside]) =>
      [
        '{% extends "base.njk" %}',
        macros,
        outside,
        `{% block head %}${first.join('')}{% endblock %}`,
        `{% block foot %}${second.join('')}{% endblock foot %}`,
      ].join('\n'),
    );
}

/** The templates that generated ones include, import and extend. */
export const library = {
  'part.njk':
    '(${{ name }} {% set t1 = "hidden" %}${{ t1 }}{% for w in words %}${{ w }}{% endfor %})\n',
  'macros.njk':
    '{% set mark = "!" %}{% macro shout(x) %}${{ x | upper }}${{ mark }}{% endmacro %}{% macro twice(x) %}${{ x ~ x }}{% endmacro %}',
  'base.njk':
    'top {% block head %}head ${{ name }}{% endblock %}\nmiddle ${{ t1 }}\n{% block foot %}foot{% block inner %} inner{% endblock %}{% endblock %}\nend',
};

/** The values of every generated template. */
export const values = {
  name: 'Order',
  title: 'order item <b>of</b> day',
  empty: '',
  count: 3,
  zero: 0,
  ratio: 2.5,
  yes: true,
  no: false,
  nothing: null,
  words: ['alpha', 'Beta', 'gamma'],
  numbers: [3, 1, 2],
  nobody: [],
  pairs: [
    ['a', 1],
    ['b', 2],
  ],
  triples: [
    ['a', 1, true],
    ['b', 2, false],
  ],
  table: { x: 1, y: 2, z: 3 },
  entity: {
    name: 'Item',
    fields: [
      { name: 'id', type: 'UUID', nullable: false },
      { name: 'note', type: 'str', nullable: true },
    ],
  },
};
