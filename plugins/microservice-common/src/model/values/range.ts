import { Constraints } from './Constraints';
import {
  compareDecimals,
  largestDecimal,
  stepDecimal,
  stepDecimalUp,
} from './decimal';

/** The closed range of a number, at its scale. */
export interface Range {
  low: string;
  high: string;
  scale: number;
}

/** Ten years of 365 days, in seconds: no timer of a service needs more, and every language stores it. */
const LONGEST_DURATION = '315360000';

const LIMITS: Readonly<Record<string, [low: string, high: string]>> = {
  int32: ['-2147483648', '2147483647'],
  int64: ['-9223372036854775808', '9223372036854775807'],
  duration: ['0', LONGEST_DURATION],
};

/** Digits after the point to which bounds of binary floating point are rounded for samples. */
const FLOAT_SCALE = 6;

/** Floating point reaches further than any bound that can be written. */
const FLOAT_DIGITS = 60;

/** Whether bounds make sense for this type. @internal */
export function isNumeric(type: string): boolean {
  return (
    Object.hasOwn(LIMITS, type) || type === 'decimal' || type === 'float64'
  );
}

/**
 * Every value that a number or duration takes, from its type and its bounds; a duration counts seconds. Empty (low
 * above high) where bounds contradict.
 *
 * @internal
 */
export function rangeOf(constraints: Constraints): Range {
  const { min, max, exclusiveMin, exclusiveMax } = constraints;
  const scale = scaleOf(constraints);
  const [typeLow, typeHigh] = limitsOf(constraints, scale);
  const lows = [
    typeLow,
    ...(min === undefined ? [] : [stepDecimalUp(min, scale, 0)]),
    ...(exclusiveMin === undefined
      ? []
      : [stepDecimal(exclusiveMin, scale, 1)]),
  ];
  const highs = [
    typeHigh,
    ...(max === undefined ? [] : [stepDecimal(max, scale, 0)]),
    ...(exclusiveMax === undefined
      ? []
      : [stepDecimalUp(exclusiveMax, scale, -1)]),
  ];
  return {
    low: lows.reduce((a, b) => (compareDecimals(a, b) >= 0 ? a : b)),
    high: highs.reduce((a, b) => (compareDecimals(a, b) <= 0 ? a : b)),
    scale,
  };
}

/** Whether a number stands within its type and its bounds, exactly as they were written. @internal */
export function isWithin(constraints: Constraints, value: string): boolean {
  const { min, max, exclusiveMin, exclusiveMax } = constraints;
  const [low, high] = limitsOf(constraints, scaleOf(constraints));
  return (
    compareDecimals(value, low) >= 0 &&
    compareDecimals(value, high) <= 0 &&
    (min === undefined || compareDecimals(value, min) >= 0) &&
    (max === undefined || compareDecimals(value, max) <= 0) &&
    (exclusiveMin === undefined || compareDecimals(value, exclusiveMin) > 0) &&
    (exclusiveMax === undefined || compareDecimals(value, exclusiveMax) < 0)
  );
}

/** Digits after the point of a number's samples. */
function scaleOf({ type, scale }: Constraints): number {
  if (type === 'decimal') return scale ?? 0;
  return type === 'float64' ? FLOAT_SCALE : 0;
}

function limitsOf(
  { type, precision }: Constraints,
  scale: number,
): [low: string, high: string] {
  if (Object.hasOwn(LIMITS, type)) return LIMITS[type];
  const digits = type === 'decimal' ? precision ?? 38 : FLOAT_DIGITS;
  const largest = largestDecimal(digits, scale);
  return [`-${largest}`, largest];
}
