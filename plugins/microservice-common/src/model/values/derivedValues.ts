import { JsonValue } from '@backstage/types';
import { textsOf } from '../patterns';
import { base64Of } from './base64';
import { Constraints, elementsOf } from './Constraints';
import { compareDecimals, stepDecimal } from './decimal';
import { durationText } from './duration';
import { rangeOf } from './range';

/** Values are derived for pages of rows of a unique field, and a few are lost to other constraints. */
const COUNT = 16;

const INDEXES = Array.from({ length: COUNT }, (_, index) => index);

const LETTERS = 'abcdefghijklmnop';

/** Where JSON numbers are exact. */
const SAFE = { low: '-9007199254740991', high: '9007199254740991' };

type Derive = (constraints: Constraints) => JsonValue[];

const DERIVE: Readonly<Record<string, Derive>> = {
  string: field => texts(field, ['sample', 'other'], 'sample'),
  text: field => texts(field, ['A sample text', 'Another text'], 'text'),
  int32: field => numbers(field).map(Number),
  int64: field => numbers(field).map(Number),
  decimal: field => numbers(field),
  float64: field => numbers(field).map(Number),
  boolean: () => [true, false],
  date: () => days(),
  time: () => [
    '12:30:00',
    '18:00:00',
    ...INDEXES.map(index => `${twoDigits(index)}:15:00`),
  ],
  datetime: () => [
    '2026-01-31T12:30:00Z',
    '2025-12-24T18:00:00Z',
    ...days()
      .slice(2)
      .map(day => `${day}T08:00:00Z`),
  ],
  duration: field =>
    numbers(field, ['5400', '900', '60']).map(text =>
      durationText(Number(text)),
    ),
  uuid: () =>
    INDEXES.map(
      index => `018f4e3a-7c00-7000-8000-0000000000${twoDigits(index + 1)}`,
    ),
  email: field =>
    patterned(field, [
      'ada@example.org',
      'alan@example.org',
      ...INDEXES.map(index => `reader${index + 1}@example.org`),
      ...INDEXES.map(index => `${LETTERS[index]}@b.co`),
      ...INDEXES.map(index => `${padded(LETTERS[index], field, 5)}@b.co`),
    ]),
  url: field =>
    patterned(field, [
      'https://example.org/',
      'https://example.com/',
      ...INDEXES.map(index => `https://example.org/${index + 1}`),
      ...INDEXES.map(index => `http://${LETTERS[index]}.co`),
      ...INDEXES.map(
        index => `http://b.co/${padded(LETTERS[index], field, 12)}`,
      ),
    ]),
  json: () => INDEXES.map(index => ({ colour: 'green', size: index + 1 })),
  bytes: ({ minLength = 0, maxLength = 8 }) => {
    const length = Math.max(minLength, Math.min(maxLength, 8));
    return INDEXES.map(index => base64Of(length, 65 + index));
  },
  enum: ({ values }) => values ?? [],
  list: field => lists(field),
};

/**
 * Values for a field as a client sends them, derived from its type and constraints, the most telling first. Not all of
 * them need to be valid.
 *
 * @internal
 */
export function derivedValues(constraints: Constraints): JsonValue[] {
  return DERIVE[constraints.type](constraints);
}

/** Telling words as far as lengths allow, then texts that only have to be different. */
function texts(field: Constraints, telling: string[], word: string): string[] {
  const least = Math.max(field.minLength ?? 0, 1);
  const most = field.maxLength ?? Infinity;
  const cut = (text: string) => text.padEnd(least, 'x').slice(0, most);
  const counted = INDEXES.map(index => `${word} ${index + 3}`);
  const lettered = INDEXES.map(index => LETTERS[index].padEnd(least, 'x'));
  return patterned(field, [
    ...telling.map(cut),
    ...counted.map(text => text.padEnd(least, 'x')),
    ...lettered,
  ]).map(text => spelled(field, text));
}

/** What the pattern makes goes first, since words rarely have its form. */
function patterned(field: Constraints, candidates: string[]): string[] {
  if (field.pattern === undefined) return candidates;
  const made = textsOf(field.pattern, {
    count: COUNT,
    shortest: Math.max(field.minLength ?? 0, 1),
    longest: field.maxLength ?? 1000,
  });
  return [...candidates, ...made];
}

function spelled({ lowercase, uppercase }: Constraints, text: string): string {
  if (lowercase) return text.toLowerCase();
  return uppercase ? text.toUpperCase() : text;
}

/** A letter repeated to the shortest length that a text around it of `around` characters leaves. */
function padded(letter: string, field: Constraints, around: number): string {
  return letter.repeat(Math.max((field.minLength ?? 0) - around, 1));
}

/** Numbers inside the bounds, small and telling where the bounds allow it, then from both ends. */
function numbers(
  field: Constraints,
  telling: string[] = ['12.5', '3.25'],
): string[] {
  const range = rangeOf(field);
  const low = field.type === 'int64' ? higher(range.low, SAFE.low) : range.low;
  const high =
    field.type === 'int64' ? lower(range.high, SAFE.high) : range.high;
  const fits = (value: string) =>
    compareDecimals(value, low) >= 0 && compareDecimals(value, high) <= 0;
  const small = INDEXES.map(index => String(index + 1));
  const near = [...telling, ...small]
    .map(text => stepDecimal(text, range.scale, 0))
    .filter(fits);
  if (near.length > COUNT) return near;
  const ends = INDEXES.flatMap(index => [
    stepDecimal(low, range.scale, index),
    stepDecimal(high, range.scale, -index),
  ]);
  return [...near, ...ends.filter(fits)];
}

function higher(left: string, right: string): string {
  return compareDecimals(left, right) >= 0 ? left : right;
}

function lower(left: string, right: string): string {
  return compareDecimals(left, right) <= 0 ? left : right;
}

function days(): string[] {
  return [
    '2026-01-31',
    '2025-12-24',
    ...INDEXES.map(index => `2026-03-${twoDigits(index + 1)}`),
  ];
}

function lists(field: Constraints): JsonValue[] {
  const [first, ...others] = derivedValues(elementsOf(field));
  if (first === undefined) return [];
  const most = field.maxItems ?? 1;
  return [
    [first, ...others.slice(0, 1)].slice(0, most),
    ...others.map(other => [other]),
  ];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
