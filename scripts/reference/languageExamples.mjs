/**
 * A filter, a test or a function: its name, what it gives, and an example. Aliases say which name is meant.
 *
 * @typedef {[name: string, meaning: string, example: string]} Row
 */

/** @type {Row[]} in groups: names, files, text, numbers, lists, order, choices, addresses and paths */
export const filterRows = [
  ['snake', 'the name in snake case', "'OrderItem' | snake"],
  ['pascal', 'the name in Pascal case', "'order-item' | pascal"],
  ['camel', 'the name in camel case', "'order_item' | camel"],
  ['kebab', 'the name in kebab case', "'OrderItem' | kebab"],
  ['constant', 'the name as a constant', "'OrderItem' | constant"],
  ['plural', 'the plural, by the rules of the model', "'category' | plural"],
  ['singular', 'the singular', "'categories' | singular"],

  ['json', 'a value of JSON', "{'a': [1, true, null]} | json"],
  ['dump', 'the same as `json`', '\'a "b"\' | dump'],
  ['yaml', 'a value of YAML on one line, quoted where needed', "'yes' | yaml"],
  ['toml', 'a value of TOML', "['a', 1] | toml"],
  ['python', 'a Python literal', "{'a': [true, null]} | python"],
  [
    'docstring',
    'a text between the three double quotes of a Python docstring',
    '\'says "so"\' | docstring',
  ],
  ['shell', 'one word for a POSIX shell', '"it\'s" | shell'],
  [
    'dockerfile',
    'a text between the double quotes of `LABEL` or `ENV`',
    "'a $b' | dockerfile",
  ],
  [
    'markdown',
    'a text that prints as itself in a line of Markdown',
    "'*a*' | markdown",
  ],

  ['string', 'the value as text', '1 | string'],
  ['safe', 'the text as it is: nothing is escaped', "'<a>' | safe"],
  ['lower', 'lower case', "'Ab' | lower"],
  ['upper', 'upper case', "'Ab' | upper"],
  [
    'capitalize',
    'the first letter upper case, the rest lower case',
    "'aBC' | capitalize",
  ],
  ['title', 'every word capitalized', "'shop team' | title"],
  ['trim', 'the text without blanks around it', "' a ' | trim"],
  [
    'center',
    'the text in the middle of `width` characters, 80 by default',
    "'a' | center(3)",
  ],
  [
    'indent',
    'every line but the first moved by `width` blanks, 4 by default',
    "'a\\nb' | indent(2)",
  ],
  [
    'replace',
    '`new` in the place of `old`, `count` times at most',
    "'a-b-c' | replace('-', '.', 1)",
  ],
  [
    'truncate',
    'the text cut to `length`, between words unless `killwords`',
    "'one two three' | truncate(8)",
  ],
  ['wordcount', 'the number of words', "'one two' | wordcount"],
  ['escape', 'the text for HTML', "'<a>' | escape"],
  ['e', 'the same as `escape`', "'&' | e"],
  ['forceescape', 'the same as `escape`', "'&' | forceescape"],
  [
    'urlize',
    'HTML links for the addresses in the text, `length` characters of each shown',
    "'see https://a.org' | urlize(9)",
  ],
  ['nl2br', '`<br />` before each line end', "'a\\nb' | nl2br"],
  ['striptags', 'the text without the tags of HTML', "'<b>a</b>' | striptags"],

  ['abs', 'the absolute value', '-2 | abs'],
  [
    'round',
    'rounded to `precision` digits; `ceil` and `floor` are methods',
    "2.34 | round(1, 'ceil')",
  ],
  ['int', 'a whole number, or `default`', "'12px' | int"],
  ['float', 'a number, or `default`', "'x' | float(0.5)"],

  ['first', 'the first item', '[1, 2] | first'],
  ['last', 'the last item', '[1, 2] | last'],
  [
    'length',
    'how many items, characters or entries there are',
    '[1, 2] | length',
  ],
  ['reverse', 'the other way round', '[1, 2] | reverse | join'],
  [
    'join',
    'one text, with `separator` between the items',
    "['a', 'b'] | join(', ')",
  ],
  ['batch', 'rows of `size` items', '[1, 2, 3] | batch(2) | json'],
  [
    'slice',
    '`slices` lists of nearly the same length',
    '[1, 2, 3] | slice(2) | json',
  ],
  ['sum', 'the sum of the items, or of an attribute of theirs', '[1, 2] | sum'],
  ['unique', 'each item once', "['a', 'b', 'a'] | unique | join"],

  [
    'sort',
    'sorted by code units, never by the order of a locale',
    "['b', 'a'] | sort | join",
  ],
  [
    'dictsort',
    'the entries of a mapping as pairs, sorted by key or value',
    "{'b': 1, 'a': 2} | dictsort | json",
  ],
  [
    'groupby',
    'a mapping from a value of an attribute to the items that have it',
    "[{'k': 'a'}, {'k': 'b'}] | groupby('k') | json",
  ],
  [
    'list',
    'the characters of a text, or the entries of a mapping',
    "'ab' | list | json",
  ],

  [
    'select',
    'the items that pass a test',
    "[1, 2, 3] | select('odd') | join(' ')",
  ],
  ['reject', 'the items that do not', "[1, 2, 3] | reject('odd') | join(' ')"],
  [
    'selectattr',
    'the items whose attribute passes a test',
    "[{'a': 1}, {'a': 2}] | selectattr('a', 'gt', 1) | json",
  ],
  [
    'rejectattr',
    'the items whose attribute does not',
    "[{'a': 1}, {'a': 2}] | rejectattr('a', 'gt', 1) | json",
  ],
  [
    'default',
    'the value, or another where it is missing; with `true` also where it is empty, null, 0 or false',
    "'' | default('none', true)",
  ],
  ['d', 'the same as `default`', "nothing | d('none')"],

  ['urlencode', 'a part of an address', "'a b/c' | urlencode"],
  ['dirname', 'the folder of a path', "'app/api/main.py' | dirname"],
  [
    'basename',
    'the file of a path, without `suffix`',
    "'app/main.py' | basename('.py')",
  ],
  [
    'module',
    'the dotted module of a Python file',
    "'app/api/__init__.py' | module",
  ],
  [
    'relative_to',
    'the path as seen from the folder of another file',
    "'app/db.py' | relative_to('app/api/main.py')",
  ],
];

/** @type {Row[]} */
export const testRows = [
  ['defined', 'a value that is given', 'nothing is defined'],
  ['undefined', 'a value that is missing', 'nothing is undefined'],
  ['truthy', 'what an `if` takes for true', "'' is truthy"],
  ['falsy', 'what an `if` takes for false', '0 is falsy'],
  ['null', 'null', 'null is null'],
  ['none', 'the same as `null`', 'none is none'],
  ['string', 'a text', "'a' is string"],
  ['number', 'a number', "'1' is number"],
  ['mapping', 'a mapping', "{'a': 1} is mapping"],
  ['iterable', 'a list or a text', '[1] is iterable'],
  ['callable', 'a function', 'range is callable'],
  ['odd', 'an odd number', '3 is odd'],
  ['even', 'an even number', '3 is even'],
  ['lower', 'a text in lower case', "'ab' is lower"],
  ['upper', 'a text in upper case', "'ab' is upper"],
  ['divisibleby', 'a number that another divides', '9 is divisibleby(3)'],
  ['equalto', 'an equal value', '1 is equalto(1)'],
  ['eq', 'the same as `equalto`', "'a' is eq('a')"],
  ['sameas', 'the same as `equalto`', '1 is sameas(1)'],
  ['ne', 'another value', '1 is ne(2)'],
  ['greaterthan', 'a greater value', '2 is greaterthan(1)'],
  ['gt', 'the same as `greaterthan`', '1 is gt(2)'],
  ['ge', 'a greater or equal value', '2 is ge(2)'],
  ['lessthan', 'a lesser value', '1 is lessthan(2)'],
  ['lt', 'the same as `lessthan`', '2 is lt(1)'],
  ['le', 'a lesser or equal value', '2 is le(2)'],
];

/** @type {Row[]} */
export const functionRows = [
  [
    'range(start, stop, step)',
    'the numbers from `start`, 0 by default, up to and without `stop`',
    "range(1, 6, 2) | join(', ')",
  ],
  [
    'cycler(…)',
    'an object whose `next()` goes round the items given',
    "{% set row = cycler('a', 'b') %}${{ row.next() }}${{ row.next() }}${{ row.next() }}",
  ],
  [
    'joiner(separator)',
    'a function that gives nothing the first time and the separator ever after',
    "{% set comma = joiner(', ') %}{% for n in [1, 2] %}${{ comma() }}${{ n }}{% endfor %}",
  ],
];
