import fc, { Arbitrary } from 'fast-check';
import { each, fill, Grammar, Pattern, textsOf } from './patterns';

type Kind = 'any' | 'small' | 'word';

const operators = '~ + - * / % // ** == != === !== < > <= >= and or in';
const filters = [
  ...['abs', 'capitalize', 'center(9)', 'd("x")', 'default("x")'],
  ...['default("x", true)', 'dictsort', 'dictsort(true, "value")', 'dump'],
  ...['dump(2)', 'first', 'float', 'float(7)'],
  ...['groupby("name")', 'groupby("a.b")', 'indent', 'indent(2, true)', 'int'],
  ...['int(7)', 'join', 'join("+")', 'join("+", "name")', 'last', 'length'],
  ...[
    'list',
    'lower',
    'nl2br',
    'reject',
    'rejectattr("name")',
    'replace("a", "b")',
  ],
  ...['replace(2, 3)', 'reverse', 'round', 'round(1)', 'round(0, "floor")'],
  ...[
    'select',
    'selectattr("name")',
    'slice(2)',
    'sort',
    'sort(true)',
    'batch(2)',
  ],
  ...[
    'sort(attribute="name")',
    'string',
    'striptags',
    'sum',
    'sum("width")',
    'title',
  ],
  ...['trim', 'truncate(3)', 'upper', 'urlize', 'wordcount'],
];
const tests = [
  ...['defined', 'undefined', 'none', 'null', 'string', 'number', 'mapping'],
  ...[
    'iterable',
    'odd',
    'even',
    'lower',
    'upper',
    'truthy',
    'falsy',
    'callable',
  ],
  ...[
    'divisibleby(2)',
    'gt(1)',
    'ge(1)',
    'lt(1)',
    'le(1)',
    'eq(1)',
    'ne(1)',
    'sameas(none)',
  ],
];

/** Patterns whose names hold blanks. */
function eachOf(names: readonly string[], pattern: string): Pattern<Kind>[] {
  return names.map(
    name => [pattern.replace('NAME', () => name), 'any'] as const,
  );
}

const grammar: Grammar<Kind> = {
  any: {
    leaves: fc.constantFrom(
      ...['missing', 'missing.deep.er', 'nothing', 'none', 'table.gone'],
      ...['empty', 'zero', 'no', 'yes', 'count', 'ratio', 'name', 'title'],
      ...['words', 'numbers', 'nobody', 'pairs', 'triples', 'table', 'entity'],
      ...['entity.fields', 'words[9]', 'words[1]', '"5"', '" 7 "', '"x y"'],
      ...[
        '[]',
        '{}',
        '[nothing, 2]',
        '{"a": missing, "name": 1}',
        '0',
        '12',
        '-3.5',
      ],
    ),
    patterns: [
      ...each<Kind>(operators, ['(($1) NAME ($2))', 'any', 'any']),
      ...eachOf(filters, '(($1)|NAME)'),
      ...eachOf(tests, '(($1) is NAME)'),
      ...eachOf(tests, '(($1) is not NAME)'),
      ['(not ($1))', 'any'],
      ['(($1) not in ($2))', 'any', 'any'],
      ['(-($1))', 'any'],
      ['(+($1))', 'any'],
      ['(($1) if ($2) else ($3))', 'any', 'any', 'any'],
      ['(($1) if ($2))', 'any', 'any'],
      ['($1)[$2]', 'any', 'any'],
      ['($1).name', 'any'],
      ['($1).length', 'any'],
      ['($1)[$2]', 'any', 'small'],
      ['[($1)|default(none), ($2)|default(none)]', 'any', 'any'],
      ...each<Kind>('e escape forceescape safe', ['((($1)|NAME) ~ "")', 'any']),
      ['{"a": $1, "name": $2}', 'any', 'any'],
      ['(($1)|join($2))', 'any', 'any'],
      ['(($1)|default($2))', 'any', 'any'],
      ['(($1)|select("$2"))', 'any', 'word'],
      ['(($1)|reject("$2"))', 'any', 'word'],
      ['($1 < $2 < $3)', 'small', 'small', 'small'],
      ['(not $1 == $2)', 'any', 'any'],
      ['(not $1 + $2)', 'small', 'small'],
      ['($1 ~ $2 + $3)', 'small', 'small', 'small'],
    ],
  },
  small: { leaves: fc.constantFrom('0', '1', '2', '5'), patterns: [] },
  word: {
    leaves: fc.constantFrom('odd', 'string', 'none', 'truthy', 'number'),
    patterns: [],
  },
};

const any = textsOf(grammar)('any', 3);

const statement = fc.oneof(
  { weight: 6, arbitrary: fill('${{ $1 }}', any) },
  fill('{% if $1 %}a{% elif $2 %}b{% else %}c{% endif %}', any, any),
  fill(
    '{% for a in $1 %}${{ loop.index }}${{ a }},{% else %}none{% endfor %}',
    any,
  ),
  fill('{% for a, b in $1 %}${{ a }}=${{ b }},{% else %}none{% endfor %}', any),
  fill('{% for a, b, c in $1 %}${{ a }}=${{ b }}${{ c }},{% endfor %}', any),
  fill('{% set v = $1 %}${{ v }}', any),
  fill('{% set v %}-${{ $1 }}{% endset %}${{ v }}', any),
  fill('{% switch $1 %}{% case $2 %}a{% default %}b{% endswitch %}', any, any),
  fill(
    '{% macro m(p, q=$1) %}${{ p }}/${{ q }}{% endmacro %}${{ m($2) }}${{ m() }}',
    any,
    any,
  ),
  fill(
    '{% macro n(p) %}${{ p }}${{ gone }}{% endmacro %}${{ n($1, $2) }}${{ n(r=$3) }}',
    any,
    any,
    any,
  ),
  fill('{% filter upper %}${{ $1 }}{% endfilter %}', any),
  fill(
    '{% include "$1" ignore missing %}',
    fc.constantFrom('part.njk', 'gone.njk'),
  ),
);

/** Templates over values of every kind, also missing ones, in every place; many of them end in an error. */
export const looseTemplate: Arbitrary<string> = fc
  .array(statement, { minLength: 1, maxLength: 3 })
  .map(parts => parts.join('\n'));
