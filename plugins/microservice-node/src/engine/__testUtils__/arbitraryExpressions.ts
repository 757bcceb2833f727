import fc from 'fast-check';
import { each, Grammar, Pattern, textsOf } from './patterns';

type Kind =
  | 'text'
  | 'number'
  | 'truth'
  | 'list'
  | 'literal'
  | 'small'
  | 'words'
  | 'numbers'
  | 'given'
  | 'key';

const characters = 'abcXYZ019 _-.,:;<>&{}%#$|~\'"\\\n'.split('');
const literal = fc
  .array(fc.constantFrom(...characters), { maxLength: 8 })
  .map(all => JSON.stringify(all.join('')));

/** What a macro returns is an object in compiled nunjucks; joined to nothing it is a text there too. */
const textPatterns: Pattern<Kind>[] = [
  ['($1 ~ $2)', 'text', 'text'],
  ['($1 ~ $2)', 'text', 'number'],
  ['($1 ~ $2)', 'text', 'truth'],
  ['($1 ~ $2 ~ $3)', 'text', 'number', 'text'],
  ['($1 + $2)', 'text', 'text'],
  ['($1 if $2 else $3)', 'text', 'truth', 'text'],
  ['($1 if $2)', 'text', 'truth'],
  ['($1 or $2)', 'text', 'text'],
  ['($1 and $2)', 'text', 'text'],
  ...each<Kind>(
    'upper lower title capitalize trim string reverse striptags striptags(true) urlencode nl2br indent center truncate urlize list|join("-")',
    ['($1)|NAME', 'text'],
  ),
  ...each<Kind>('first last', ['($1)|NAME|default("none")', 'words']),
  ['($1)|truncate($2)|urlize(5,true)', 'text', 'small'],
  ['($1)|d($2)', 'text', 'text'],
  ['(gone|d($1))', 'text'],
  ['($1)|join', 'list'],
  ['($1)|dump($2)', 'list', 'small'],
  ['($1)|dump("\\t")', 'list'],
  ['(table|urlencode)'],
  ['(pairs|urlencode)'],
  ['(table|list|first).key'],
  ...each<Kind>('false,"value" true,"key" false', [
    '(table|dictsort(NAME)|first)[0]',
  ]),
  ['{"a": $1, b: $2}[$3]', 'text', 'text', 'key'],
  ['({"a": $1}.a)', 'text'],
  ['[$1, $2][$3 % 2]', 'text', 'text', 'small'],
  ['words[$1 % 3]', 'small'],
  ['(entity.fields|sort(false, false, "width")|last).name'],
  ['(entity.fields|groupby("name")).id[0].type'],
  ...each<Kind>('toUpperCase toLowerCase trim', ['($1).NAME()', 'text']),
  ['($1)|replace($2, $3)', 'text', 'literal', 'literal'],
  ['($1)|replace($2, $3, $4)', 'text', 'literal', 'literal', 'small'],
  ['($1)|indent($2)', 'text', 'small'],
  ['($1)|indent($2, true)', 'text', 'small'],
  ['($1)|center($2)', 'text', 'small'],
  ['($1)|center($2$3)', 'text', 'small', 'small'],
  ['($1)|truncate($2)', 'text', 'small'],
  ['($1)|truncate($2, true, "~")', 'text', 'small'],
  ['missing|default($1)', 'text'],
  ['($1)|default($2, true)', 'text', 'text'],
  ['($1)|join($2)', 'list', 'literal'],
  ['($1)|dump', 'list'],
  ['$1|batch($2)|first|join("+")', 'words', 'small'],
  ['$1|batch($2, "-")|last|join("+")', 'words', 'small'],
  ['$1|slice($2)|last|join("+")', 'numbers', 'small'],
  ['$1|slice($2, "-")|last|join("+")', 'words', 'small'],
  ['entity.fields|join($1, "name")', 'literal'],
  ['(entity.fields|selectattr("nullable")|first).name'],
  ['(entity.fields|rejectattr("nullable")|first).name'],
  ['(entity.fields|groupby("type")).str[0].name'],
  ['(entity.fields|sort(attribute="name", reverse=true)|first).name'],
  ['(table|dictsort|last)[0]'],
  ['($1).padStart($2, "*")', 'text', 'small'],
  ['($1).slice($2)', 'text', 'small'],
  ['($1).split($2).join($3)', 'text', 'literal', 'literal'],
  ['(wrap($1, $2) ~ "")', 'text', 'text'],
  ['(wrap($1, close=$2) ~ "")', 'text', 'text'],
  ['(wrap(inside=$1, times=$2) ~ "")', 'text', 'number'],
  ['(wrap($1, $2, $3) ~ "")', 'text', 'text', 'number'],
  ['(lib.shout($1) ~ "")', 'text'],
];

const numberPatterns: Pattern<Kind>[] = [
  ...each<Kind>('+ - *', ['($1 NAME $2)', 'number', 'number']),
  ...each<Kind>('/ % //', ['($1 NAME $2)', 'number', 'small']),
  ...each<Kind>('+ - * / % //', [
    '($1 + $2 NAME $3)',
    'number',
    'number',
    'small',
  ]),
  ...each<Kind>('+ - * / %', [
    '($1 * $2 NAME $3)',
    'number',
    'number',
    'small',
  ]),
  ...each<Kind>('+ - * / %', ['($1 / $2 NAME $3)', 'number', 'small', 'small']),
  ...each<Kind>('+ - * /', ['($1 // $2 NAME $3)', 'number', 'small', 'small']),
  ['($1 - $2 - $3)', 'number', 'number', 'number'],
  ['($1 ** 2)', 'small'],
  ['(-$1)', 'small'],
  ['($1 if $2 else $3)', 'number', 'truth', 'number'],
  ...each<Kind>('abs round int float round(1,"floor") round(0,"ceil")', [
    '($1)|NAME',
    'number',
  ]),
  ['($1)|length', 'text'],
  ['($1)|length', 'list'],
  ['range($1)|sum', 'small'],
  ['(range("4")|length)'],
  ['($1 ~ "a").charCodeAt(0)', 'text'],
  ['entity.fields|sum("width")'],
  ['entity.fields|sum("width", $1)', 'small'],
  ['(+($1))', 'number'],
  ['(table|length)'],
  ['($1)|int($2)', 'text', 'number'],
  ['($1)|float($2)', 'text', 'number'],
  ['("1f"|int(0, 16))'],
  ['("11"|int(base=2))'],
  ['(($1)|round($2))', 'number', 'small'],
  ['($1)|wordcount|default(0, true)', 'text'],
  ['({"n": $1}.n)', 'number'],
  ['(table|list|last).value'],
  ['$1|sort|last', 'numbers'],
  ['($1).indexOf($2)', 'text', 'text'],
  ['(title|wordcount)'],
];

const truthPatterns: Pattern<Kind>[] = [
  ...each<Kind>('== != === !== < > <= >=', [
    '($1 NAME $2)',
    'number',
    'number',
  ]),
  ...each<Kind>('== != === !== < >=', ['($1 NAME $2)', 'text', 'text']),
  ['($1 and $2)', 'truth', 'truth'],
  ['($1 or $2)', 'truth', 'truth'],
  ['($1 and $2 or $3)', 'truth', 'truth', 'truth'],
  ['($1 or $2 and not $3)', 'truth', 'truth', 'given'],
  ['(not $1)', 'given'],
  ['(not ($1))', 'truth'],
  ['($1 in $2)', 'text', 'text'],
  ['($1 in $2)', 'text', 'list'],
  ['($1 not in $2)', 'number', 'list'],
  ['($1 in table)', 'text'],
  ...each<Kind>(
    'odd even number string defined divisibleby(3) gt(2) eq(3) lt(4) ne(2) ge(2) le(2) greaterthan(1) lessthan(3) equalto(2) sameas(2)',
    ['($1 is NAME)', 'number'],
  ),
  ...each<Kind>('odd even number divisibleby(2)', [
    '($1 is not NAME)',
    'number',
  ]),
  ...each<Kind>('string lower upper iterable truthy falsy', [
    '($1 is NAME)',
    'text',
  ]),
  ...each<Kind>('defined undefined', ['(missing is NAME)']),
  ...each<Kind>('none null defined', ['(nothing is NAME)']),
  ['(table is mapping)'],
  ...each<Kind>('callable undefined', ['(wrap is NAME)']),
  ['($1 is iterable)', 'list'],
  ['($1 is sameas($2))', 'number', 'number'],
  ['($1 is eq($2))', 'text', 'text'],
  ['($1 in {"a": 1})', 'text'],
  ...each<Kind>('startsWith endsWith includes', [
    '($1).NAME($2)',
    'text',
    'text',
  ]),
];

const listPatterns: Pattern<Kind>[] = [
  ['[$1, $2, $3]', 'text', 'number', 'text'],
  ...each<Kind>('reverse list', ['($1)|NAME', 'list']),
  ...each<Kind>(
    'sort sort(true) select("lower") reject("upper") sort(case_sensitive=true,reverse=true)',
    ['$1|NAME', 'words'],
  ),
  ...each<Kind>('sort select("odd") reject("even") sort(reverse=true)', [
    '$1|NAME',
    'numbers',
  ]),
  ['$1|select', 'words'],
  ['$1|reject', 'numbers'],
  ...each<Kind>('select reject', [
    '$1|NAME("divisibleby", $2)',
    'numbers',
    'small',
  ]),
  ...each<Kind>('select reject', ['$1|NAME("gt", $2)', 'numbers', 'small']),
  ['$1|sort(true, true)', 'words'],
  ['($1)|list', 'text'],
  ['$1|batch($2)|first', 'words', 'small'],
  ['$1|slice($2)|first', 'numbers', 'small'],
  ['[$1]', 'truth'],
  ['($1).concat($2)', 'list', 'list'],
  ['($1).slice($2)', 'list', 'small'],
  ['($1).split($2)', 'text', 'literal'],
];

const grammar: Grammar<Kind> = {
  text: {
    leaves: fc.oneof(
      literal,
      fc.constantFrom(
        'name',
        'title',
        'empty',
        't1',
        't2',
        'entity.name',
        "entity['name']",
        'words[1]',
        'entity.fields[0].type',
      ),
    ),
    patterns: textPatterns,
  },
  number: {
    leaves: fc.constantFrom(
      '0',
      '1',
      '2',
      '3',
      '7',
      '2.5',
      'count',
      'zero',
      'ratio',
      'n1',
      'entity.fields.length',
      "table['y']",
    ),
    patterns: numberPatterns,
  },
  truth: {
    leaves: fc.constantFrom('true', 'false', 'yes', 'no'),
    patterns: truthPatterns,
  },
  list: {
    leaves: fc.constantFrom(
      'words',
      'numbers',
      'nobody',
      '["p", "q"]',
      '[]',
      'range(4)',
      'range(1, 9, 3)',
      'range(3, 0, -1)',
    ),
    patterns: listPatterns,
  },
  given: {
    leaves: fc.constantFrom(
      'yes',
      'no',
      'nothing',
      'missing',
      'empty',
      'entity.fields[1].nullable',
      'name',
    ),
    patterns: [],
  },
  key: { leaves: fc.constantFrom('"a"', "'b'", '"a"'), patterns: [] },
  literal: { leaves: literal, patterns: [] },
  small: { leaves: fc.integer({ min: 1, max: 9 }).map(String), patterns: [] },
  words: { leaves: fc.constantFrom('words', '["b", "A", "c"]'), patterns: [] },
  numbers: {
    leaves: fc.constantFrom('numbers', '[5, 4, 9]', 'range(1, 6)'),
    patterns: [],
  },
};

/** Expressions of a kind, nested to a depth at most; each has a value in every generated template. */
export const expressions = textsOf(grammar);
