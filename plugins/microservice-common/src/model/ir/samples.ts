import { JsonValue } from '@backstage/types';
import { matchesPattern } from '../patterns';
import { FieldIr } from '../ServiceIr';
import { compareDecimals, stepDecimal } from './decimal';
import { rangeOfIr } from './bounds';

type Samples = (field: FieldIr) => JsonValue[];

const SAMPLES: Readonly<Record<string, Samples>> = {
  string: field => texts(field, ['sample', 'other']),
  text: field => texts(field, ['A sample text', 'Another text']),
  int32: field => numbers(field).map(Number),
  int64: field => numbers(field).map(Number),
  decimal: numbers,
  float64: field => numbers(field).map(Number),
  boolean: () => [true, false],
  date: () => ['2026-01-31', '2025-12-24'],
  datetime: () => ['2026-01-31T12:30:00Z', '2025-12-24T18:00:00Z'],
  uuid: () => [
    '018f4e3a-7c00-7000-8000-000000000001',
    '018f4e3a-7c00-7000-8000-000000000002',
  ],
  email: () => ['ada@example.org', 'alan@example.org'],
  url: () => ['https://example.org/', 'https://example.com/'],
  enum: field => field.values ?? [],
};

/**
 * A second valid value for a field, different from its example wherever the constraints leave two.
 *
 * @internal
 */
export function otherValue(field: FieldIr): JsonValue {
  return (
    derivedValues(field).find(
      value => value !== field.example && matches(field, value),
    ) ?? field.example
  );
}

/** Values are derived from lengths and bounds only; a pattern has to be asked. */
function matches({ pattern }: FieldIr, value: JsonValue): boolean {
  return pattern === undefined || matchesPattern(pattern, String(value));
}

/**
 * Valid values for a field as a client sends them, derived from its type and constraints.
 *
 * @internal
 */
export function derivedValues(field: FieldIr): JsonValue[] {
  return SAMPLES[field.type](field);
}

function texts(field: FieldIr, words: string[]): JsonValue[] {
  const shortest = Math.max(field.minLength ?? 0, 1);
  return words
    .map(word => word.padEnd(shortest, 'x').slice(0, field.maxLength))
    .map(word => (field.uppercase ? word.toUpperCase() : word))
    .map(word => (field.lowercase ? word.toLowerCase() : word));
}

/** Two numbers inside the bounds, small and telling where the bounds allow it. */
function numbers(field: FieldIr): string[] {
  const range = rangeOfIr(field);
  const fits = (value: string) =>
    compareDecimals(value, range.low) >= 0 &&
    compareDecimals(value, range.high) <= 0;
  const wanted = ['12.5', '3.25']
    .map(text => stepDecimal(text, range.scale, 0))
    .filter(fits);
  return [...wanted, range.low, range.high];
}
