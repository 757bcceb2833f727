import { FieldModel } from '../DomainModel';
import { FieldIr } from '../ServiceIr';
import {
  compareDecimals,
  decimalText,
  largestDecimal,
  stepDecimal,
} from './decimal';

/** The closed range of a numeric field, at its scale. */
export interface Range {
  low: string;
  high: string;
  scale: number;
}

const INTEGERS: Readonly<Record<string, [string, string]>> = {
  int32: ['-2147483648', '2147483647'],
  int64: ['-9223372036854775808', '9223372036854775807'],
};

/** Digits after the point that samples of binary floating point use; enough to be exact on both sides. */
const FLOAT_SCALE = 1;

/** Whether bounds make sense for this type. @internal */
export function isNumeric(type: string): boolean {
  return type in INTEGERS || type === 'decimal' || type === 'float64';
}

/**
 * Every value that a numeric field takes, from its type and its bounds. Empty (low above high) where bounds contradict.
 *
 * @internal
 */
export function rangeOf(field: FieldModel): Range {
  const scale = scaleOf(field);
  const [typeLow, typeHigh] = limitsOf(field, scale);
  const lows = [
    typeLow,
    ...(field.min === undefined
      ? []
      : [stepDecimal(decimalText(field.min), scale, 0)]),
    ...(field.exclusive_min === undefined
      ? []
      : [stepDecimal(decimalText(field.exclusive_min), scale, 1)]),
  ];
  const highs = [
    typeHigh,
    ...(field.max === undefined
      ? []
      : [stepDecimal(decimalText(field.max), scale, 0)]),
    ...(field.exclusive_max === undefined
      ? []
      : [stepDecimal(decimalText(field.exclusive_max), scale, -1)]),
  ];
  return {
    low: lows.reduce((a, b) => (compareDecimals(a, b) >= 0 ? a : b)),
    high: highs.reduce((a, b) => (compareDecimals(a, b) <= 0 ? a : b)),
    scale,
  };
}

/** The same for a resolved field. @internal */
export function rangeOfIr(field: FieldIr): Range {
  return rangeOf({
    type: field.type,
    precision: field.precision,
    scale: field.scale,
    min: field.min,
    max: field.max,
    exclusive_min: field.exclusiveMin,
    exclusive_max: field.exclusiveMax,
  });
}

function scaleOf(field: FieldModel): number {
  if (field.type === 'decimal') return field.scale ?? 0;
  return field.type === 'float64' ? FLOAT_SCALE : 0;
}

function limitsOf(field: FieldModel, scale: number): [string, string] {
  if (field.type === 'decimal') {
    const largest = largestDecimal(field.precision ?? 38, scale);
    return [`-${largest}`, largest];
  }
  return INTEGERS[field.type] ?? ['-1000000000.0', '1000000000.0'];
}
