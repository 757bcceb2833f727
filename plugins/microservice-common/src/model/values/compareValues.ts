import { JsonValue } from '@backstage/types';
import { compareDecimals, decimalText } from './decimal';
import { secondsOf } from './duration';

/** Negative, zero or positive, as a database compares two values. */
type Compare = (left: JsonValue, right: JsonValue) => number;

const numbers: Compare = (left, right) =>
  compareDecimals(
    decimalText(left as number | string),
    decimalText(right as number | string),
  );

/** A time of day or a moment in UTC, with a fraction as long as any other's. */
function padded(value: JsonValue): string {
  const [seconds, fraction = ''] = String(value).replace(/Z$/, '').split('.');
  return `${seconds}.${fraction.padEnd(6, '0')}`;
}

/** Dates and times sort as their texts do, once their fractions are equally long. */
const times: Compare = (left, right) => {
  const [first, second] = [left, right].map(padded);
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

const COMPARE: Readonly<Record<string, Compare>> = {
  int32: numbers,
  int64: numbers,
  decimal: numbers,
  float64: numbers,
  date: times,
  time: times,
  datetime: times,
  duration: (left, right) =>
    (secondsOf(String(left)) ?? 0) - (secondsOf(String(right)) ?? 0),
};

/** Whether values of this type stand in an order that databases and languages agree on. @internal */
export function isOrdered(type: string): boolean {
  return Object.hasOwn(COMPARE, type);
}

/**
 * Negative, zero or positive as `left` comes before `right`, neither of them null; nothing where the type has no order that
 * databases and languages agree on.
 *
 * @internal
 */
export function compareValues(
  type: string,
  left: JsonValue,
  right: JsonValue,
): number | undefined {
  return isOrdered(type) ? COMPARE[type](left, right) : undefined;
}
