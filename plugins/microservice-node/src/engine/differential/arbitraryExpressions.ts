import fc, { Arbitrary } from 'fast-check';

/** An arbitrary for each level of nesting, made once. */
export function byDepth(
  make: (depth: number) => Arbitrary<string>,
): (depth: number) => Arbitrary<string> {
  const made = new Map<number, Arbitrary<string>>();
  return depth => {
    const known = made.get(depth) ?? make(depth);
    made.set(depth, known);
    return known;
  };
}

/** Fills `$1`, `$2`, … of a pattern with generated parts. */
export function fill(
  pattern: string,
  ...parts: Arbitrary<string>[]
): Arbitrary<string> {
  return fc
    .tuple(...parts)
    .map(texts =>
      texts.reduce(
        (text, part, index) => text.replace(`$${index + 1}`, () => part),
        pattern,
      ),
    );
}

function oneOf(...patterns: string[]): Arbitrary<string> {
  return fc.constantFrom(...patterns);
}

const characters = fc.constantFrom(
  ...'abcXYZ019 _-.,:;<>&{}%#$|~\'"\\\n'.split(''),
);

const textLiteral = fc
  .array(characters, { maxLength: 8 })
  .map(all => JSON.stringify(all.join('')));

const smallNumber = fc.integer({ min: 1, max: 9 }).map(String);

/**
 * Expressions whose value is a text. What a macro returns is an object in compiled nunjucks; joined to nothing it is a text
 * there too.
 */
export const text = byDepth(depth => {
  if (depth === 0)
    return fc.oneof(
      textLiteral,
      oneOf(
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
    );
  const [t, n, b, l] = [
    text(depth - 1),
    number(depth - 1),
    truth(depth - 1),
    list(depth - 1),
  ];
  return fc.oneof(
    text(0),
    fill('($1 ~ $2)', t, fc.oneof(t, n, b)),
    fill('($1 ~ $2 ~ $3)', t, fc.oneof(t, number(0)), t),
    fill('($1 + $2)', t, t),
    fill('($1 if $2 else $3)', t, b, t),
    fill('($1 if $2)', t, b),
    fill('($1 or $2)', t, t),
    fill('($1 and $2)', t, t),
    fill(
      '($1)|$2',
      t,
      oneOf(
        'upper',
        'lower',
        'title',
        'capitalize',
        'trim',
        'string',
        'reverse',
        'striptags',
        'urlencode',
        'nl2br',
      ),
    ),
    fill('($1)|replace($2, $3)', t, textLiteral, textLiteral),
    fill('($1)|replace($2, $3, $4)', t, textLiteral, textLiteral, smallNumber),
    fill('($1)|indent($2)', t, smallNumber),
    fill('($1)|indent($2, true)', t, smallNumber),
    fill('($1)|center($2)', t, fc.integer({ min: 1, max: 30 }).map(String)),
    fill('($1)|truncate($2)', t, smallNumber),
    fill('($1)|truncate($2, true, "~")', t, smallNumber),
    fill('missing|default($1)', t),
    fill('($1)|default($2, true)', t, t),
    fill('($1)|join($2)', l, textLiteral),
    fill(
      '$1|batch($2)|first|join("+")',
      oneOf('words', 'numbers'),
      smallNumber,
    ),
    fill('$1|slice($2)|last|join("+")', oneOf('words', 'numbers'), smallNumber),
    fill('($1)|dump', l),
    fill('($1).$2()', t, oneOf('toUpperCase', 'toLowerCase', 'trim')),
    fill('($1).padStart($2, "*")', t, smallNumber),
    fill('($1).slice($2)', t, smallNumber),
    fill('($1).split($2).join($3)', t, textLiteral, textLiteral),
    fill('entity.fields|join($1, "name")', textLiteral),
    fill('(wrap($1, $2) ~ "")', t, t),
    fill('(wrap($1, close=$2) ~ "")', t, t),
    fill('(wrap($1, $2, $3) ~ "")', t, t, n),
    fill('(lib.shout($1) ~ "")', t),
  );
});

/** Expressions whose value is a finite number. */
export const number: (depth: number) => Arbitrary<string> = byDepth(depth => {
  if (depth === 0)
    return fc.oneof(
      smallNumber,
      oneOf(
        '0',
        '2.5',
        'count',
        'zero',
        'ratio',
        'n1',
        'entity.fields.length',
        'table.x',
        "table['y']",
      ),
    );
  const [t, n, b, l] = [
    text(depth - 1),
    number(depth - 1),
    truth(depth - 1),
    list(depth - 1),
  ];
  return fc.oneof(
    number(0),
    fill('($1 $2 $3)', n, oneOf('+', '-', '*'), n),
    fill('($1 $2 $3)', n, oneOf('/', '%', '//'), smallNumber),
    fill(
      '($1 $2 $3 $4 $5)',
      n,
      oneOf('+', '-', '*'),
      n,
      oneOf('/', '%', '//', '*', '-', '+'),
      smallNumber,
    ),
    fill(
      '($1 $2 $3 $4 $5)',
      n,
      oneOf('/', '%', '//'),
      smallNumber,
      oneOf('*', '/', '%', '+', '-'),
      smallNumber,
    ),
    fill('($1 ** 2)', number(0)),
    fill('(-$1)', number(0)),
    fill('($1 if $2 else $3)', n, b, n),
    fill('($1)|length', fc.oneof(t, l)),
    fill('($1)|abs', n),
    fill('($1)|round', n),
    fill('($1)|round(1, "floor")', n),
    fill('($1)|int', n),
    fill('($1)|float', n),
    fill('range($1)|sum', smallNumber),
    fill('($1).indexOf($2)', t, t),
    oneOf(
      'words|wordcount',
      'numbers|sum',
      'numbers|first',
      'numbers|sort|last',
      '(title|wordcount)',
    ).filter(pattern => pattern !== 'words|wordcount'),
  );
});

/** Expressions whose value is a boolean. */
export const truth: (depth: number) => Arbitrary<string> = byDepth(depth => {
  if (depth === 0)
    return oneOf('true', 'false', 'yes', 'no', 'entity.fields[0].nullable');
  const [t, n, b] = [text(depth - 1), number(depth - 1), truth(depth - 1)];
  return fc.oneof(
    truth(0),
    fill(
      '($1 $2 $3)',
      n,
      oneOf('==', '!=', '===', '!==', '<', '>', '<=', '>='),
      n,
    ),
    fill('($1 $2 $3)', t, oneOf('==', '!=', '===', '<', '>='), t),
    fill('($1 and $2)', b, b),
    fill('($1 or $2)', b, b),
    fill('($1 and $2 or $3)', b, b, b),
    fill('($1 or $2 and not $3)', b, b, truth(0)),
    fill('(not $1)', truth(0)),
    fill('(not ($1))', b),
    fill('($1 in $2)', t, fc.oneof(t, list(0))),
    fill('($1 not in $2)', t, list(0)),
    fill('($1 in table)', fc.constantFrom('"x"', '"q"')),
    fill(
      '($1 is $2)',
      n,
      oneOf(
        'odd',
        'even',
        'number',
        'string',
        'defined',
        'divisibleby(3)',
        'gt(2)',
        'eq(3)',
      ),
    ),
    fill('($1 is not $2)', n, oneOf('odd', 'even', 'number', 'divisibleby(2)')),
    fill(
      '($1 is $2)',
      t,
      oneOf('string', 'lower', 'upper', 'iterable', 'truthy', 'falsy'),
    ),
    oneOf(
      '(missing is defined)',
      '(missing is undefined)',
      '(nothing is none)',
      '(nothing is null)',
      '(table is mapping)',
    ),
    fill('($1).$2($3)', t, oneOf('startsWith', 'endsWith', 'includes'), t),
  );
});

/** Expressions whose value is a list of texts or numbers. */
export const list: (depth: number) => Arbitrary<string> = byDepth(depth => {
  if (depth === 0)
    return oneOf(
      'words',
      'numbers',
      'nobody',
      '["p", "q"]',
      '[]',
      'range(4)',
      'range(1, 9, 3)',
      'range(3, 0, -1)',
    );
  const [t, n] = [text(depth - 1), number(depth - 1)];
  return fc.oneof(
    list(0),
    fill('[$1, $2, $3]', t, n, t),
    fill('($1)|$2', list(depth - 1), oneOf('reverse', 'list')),
    fill(
      'words|$1',
      oneOf(
        'sort',
        'sort(true)',
        'select("lower")',
        'reject("upper")',
        'sort(case_sensitive=true, reverse=true)',
      ),
    ),
    fill(
      'numbers|$1',
      oneOf('sort', 'select("odd")', 'reject("even")', 'sort(reverse=true)'),
    ),
    fill('($1).concat($2)', list(0), list(0)),
    fill('($1).slice($2)', list(depth - 1), smallNumber),
    fill('($1).split($2)', t, textLiteral),
  );
});
