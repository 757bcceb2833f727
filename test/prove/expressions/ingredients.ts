import { JsonObject } from '@backstage/types';

/** What templates of the matrix read as `values`: a value of every kind. */
export const values: JsonObject = {
  nothing: null,
  yes: true,
  no: false,
  zero: 0,
  negative: -2.5,
  text: 'my-text x',
  empty: '',
  digits: '42',
  mixed: [3, 'a', null],
  names: ['b', 'a', 'c'],
  items: [],
  record: { k: 'v', z: 2, n: null },
  records: [{ a: 1, b: 'x' }, { a: 2, b: 'y' }, { b: 'z' }],
  blank: {},
};

/** Expressions of one value, some of them missing. */
export const operands = [
  ...Object.keys(values).map(name => `values.${name}`),
  ...['values.absent', 'absent', 'values.absent.member', 'undefined'],
  ...['none', 'true', '"lit"', '7', '[1, "a"]', '{ "k": 1 }'],
];

/** Stands between two operands. */
export const operators = [
  ...['+', '-', '*', '/', '//', '%', '**', '~', 'and', 'or', 'in', 'not in'],
  ...['==', '!=', '===', '!==', '<', '>', '<=', '>='],
];

/** Stands after `is` and `is not`. */
export const tests = [
  ...['defined', 'undefined', 'none', 'null', 'string', 'number', 'mapping'],
  ...['iterable', 'odd', 'even', 'divisibleby(2)', 'sameas(1)', 'eq("lit")'],
  ...['gt(1)', 'lt(2)', 'ge(1)', 'le(1)', 'ne(1)', 'lower', 'upper', 'truthy'],
  ...['falsy', 'callable', 'escaped', 'equalto(7)', 'boolean'],
];

/** Stands after `|`. */
export const filters = [
  ...['abs', 'batch(2)', 'batch(2, "x")', 'capitalize', 'center(9)'],
  ...['default("d")', 'default("d", true)', 'dictsort', 'dump', 'dump(2)'],
  ...['escape', 'first', 'float', 'float(3)', 'forceescape', 'groupby("a")'],
  ...['indent(2)', 'indent(2, true)', 'int', 'int(4)', 'join', 'join(",")'],
  ...['join(",", "a")', 'last', 'length', 'list', 'lower', 'nl2br', 'random'],
  ...['reject', 'rejectattr("a")', 'replace("a", "b")', 'replace("", "-")'],
  ...['reverse', 'round', 'round(1)', 'round(1, "ceil")', 'safe', 'select'],
  ...['select("string")', 'selectattr("a")', 'slice(2)', 'sort', 'sort(true)'],
  ...['sort(false, false, "b")', 'string', 'striptags', 'sum', 'sum("a")'],
  ...['title', 'trim', 'truncate(4)', 'upper', 'urlencode', 'urlize'],
  ...['wordcount', 'unknown', 'pick("k")', 'pick("k.x[0]")', 'projectSlug'],
  ...['parseRepoUrl', 'parseEntityRef', 'parseEntityRef({"defaultKind":"a"})'],
];

/** Stands after an operand. */
export const members = [
  ...[
    '.length',
    '.k',
    '[0]',
    '["k"]',
    '[1:2]',
    '.constructor',
    '.__proto__',
    '.none',
  ],
  ...['.toUpperCase()', '.toLowerCase()', '.trim()', '.trimEnd()'],
  ...['.split("-")', '.split("-")[0]', '.split("-").pop()', '.charAt(0)'],
  ...['.replace("a", "b")', '.replaceAll("a", "b")', '.includes("a")'],
  ...['.startsWith("m")', '.endsWith("x")', '.indexOf("a")', '.slice(1)'],
  ...['.slice(-2)', '.substring(1, 3)', '.concat("z")', '.join("-")'],
  ...['.push(1)', '.pop()', '.shift()', '.unshift(1)', '.reverse()'],
  ...['.sort()', '.splice(0, 1)', '.at(0)', '.at(-1)', '.toFixed(1)'],
  ...['.map(1)', '.keys()', '.toString()', '.repeat(2)', '.padStart(12, "0")'],
];
