import { JsonValue } from '@backstage/types';
import { edgeTexts } from '../../patterns';
import { FieldIr } from '../../FieldIr';
import {
  base64Of,
  Constraints,
  durationText,
  elementsOf,
  rangeOf,
  shownValue,
  valueFits,
} from '../../values';
import { Exemplified } from './Exemplified';

/** A valid value at the edge of a constraint; below a list, the place of the element. */
export type Edge = [constraint: string, value: JsonValue, below?: string];

/** Longer texts tell nothing more and make files that nobody reads. */
const LONGEST = 10_000;

const EDGE_NAMES = ['shortest', 'longest'];

type Edges = (field: Exemplified) => Edge[];

const numbers: Edges = field => {
  const { low, high, scale } = rangeOf(field);
  const spelled = (text: string) =>
    field.type === 'decimal' ? text : Number(text);
  return [
    ['lowest', spelled(low)],
    ['highest', spelled(high)],
    ['zero', spelled('0')],
    ...(field.type === 'decimal' && scale > 0
      ? [['no_fraction', '7'] as Edge]
      : []),
  ];
};

/** Bounds of floating point are what the author wrote; a rounded one would be none. */
const floats: Edges = ({ min, max }) => [
  ...(min === undefined ? [] : [['lowest', Number(min)] as Edge]),
  ...(max === undefined ? [] : [['highest', Number(max)] as Edge]),
  ['zero', 0],
];

const texts: Edges = field => [
  ...lengthEdges(field),
  ['widest', '\u{1f600}'.repeat(field.maxLength ?? 1_000)],
  ...(field.trim ? [['trimmed', `  ${wordOf(field)} `] as Edge] : []),
  ...(field.lowercase
    ? [['lower_case', wordOf(field).toUpperCase()] as Edge]
    : []),
  ...(field.uppercase
    ? [['upper_case', wordOf(field).toLowerCase()] as Edge]
    : []),
];

const EDGES: Readonly<Record<string, Edges>> = {
  string: texts,
  text: texts,
  int32: numbers,
  int64: numbers,
  decimal: numbers,
  float64: floats,
  boolean: () => [
    ['true', true],
    ['false', false],
  ],
  date: () => [
    ['leap_day', '2024-02-29'],
    ['first', '0001-01-01'],
    ['last', '9999-12-31'],
  ],
  time: () => [
    ['midnight', '00:00:00'],
    ['last', '23:59:59.999999'],
  ],
  datetime: () => [
    ['epoch', '1970-01-01T00:00:00Z'],
    ['offset', '2026-01-31T12:30:00+05:30'],
    ['fraction', '2026-01-31T12:30:00.123456Z'],
  ],
  duration: field => {
    const { low, high } = rangeOf(field);
    return [
      ['lowest', durationText(Number(low))],
      ['highest', durationText(Number(high))],
      ['minutes', 'PT90M'],
    ];
  },
  uuid: () => [['nil', '00000000-0000-0000-0000-000000000000']],
  url: field => [
    ['longest', 'https://example.org/'.padEnd(field.maxLength ?? 0, 'x')],
  ],
  json: () => [
    ['empty', {}],
    ['nested', { list: [1, 'two', null], inner: { deep: true } }],
  ],
  bytes: ({ minLength = 0, maxLength = 0 }) => [
    ['shortest', base64Of(minLength, 0)],
    ['longest', base64Of(maxLength, 255)],
  ],
  enum: ({ values = [] }) => [
    ['first', values[0]],
    ['last', values[values.length - 1]],
  ],
  list: field => {
    const { example } = field;
    const [first] = Array.isArray(example) ? example : [];
    return [
      ['empty', []],
      [
        'most',
        Array.from({ length: field.maxItems ?? 0 }, () => first ?? null),
      ],
      ...edgesOf(elementsOf(field)).map(
        ([constraint, value]): Edge => [`element_${constraint}`, value, '/0'],
      ),
    ];
  },
};

/**
 * Valid values at the edges of what a field takes, each once.
 *
 * @internal
 */
export function fieldBoundaries(field: FieldIr): Edge[] {
  const edges = edgesOf(field).filter(([, value, below]) =>
    valueFits(below ? elementsOf(field) : field, value),
  );
  const seen = new Set<string>();
  const distinct = edges.filter(([, value, below]) => {
    const key = `${below}${JSON.stringify(value)}`;
    return !seen.has(key) && seen.add(key);
  });
  return field.nullable ? [...distinct, ['null', null]] : distinct;
}

/** What the service shows for a value at the edge. @internal */
export function shownEdge(field: FieldIr, [, value, below]: Edge): JsonValue {
  return shownValue(below ? elementsOf(field) : field, value);
}

function edgesOf(field: Exemplified): Edge[] {
  const edges = Object.hasOwn(EDGES, field.type)
    ? EDGES[field.type](field)
    : [];
  return edges.filter(
    ([, value]) => JSON.stringify(value ?? null).length <= LONGEST,
  );
}

/** The shortest and the longest text; with a pattern, those that it describes. */
function lengthEdges(field: Constraints): Edge[] {
  const {
    pattern,
    minLength: shortest = 0,
    maxLength: longest = 1_000,
  } = field;
  const letter = field.uppercase ? 'X' : 'x';
  const found =
    pattern === undefined
      ? [letter.repeat(shortest), letter.repeat(longest)]
      : edgeTexts(pattern, { shortest, longest });
  return found.map((text, index) => [EDGE_NAMES[index], text]);
}

/** A word of the field, in the spelling that is shown. */
function wordOf({ example }: Exemplified): string {
  return typeof example === 'string' ? example : 'sample';
}
