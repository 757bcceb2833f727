import { JsonValue } from '@backstage/types';
import { FieldIr } from '../../FieldIr';
import {
  base64Of,
  Constraints,
  durationText,
  elementsOf,
  isNumeric,
  rangeOf,
  stepDecimal,
  valueFits,
} from '../../values';
import { Break, TYPE_BREAKS } from './typeBreaks';

/** Texts of which one breaks almost every pattern, and none has white space that would be trimmed. */
const ODD = ['\u00a7', '!', 'a', 'A', '0', '-'];

const TEXTS = new Set(['string', 'text']);

/**
 * Values that break a constraint of a field, one for each.
 *
 * @internal
 */
export function fieldBreaks(field: FieldIr): Break[] {
  return [
    ...(field.required ? [['missing', undefined] as Break] : []),
    ...(field.nullable ? [] : [['null', null] as Break]),
    ...valueBreaks(field),
  ];
}

function valueBreaks(field: Constraints): Break[] {
  if (field.type === 'list') return listBreaks(field);
  return [
    ...lengthBreaks(field),
    ...numberBreaks(field),
    ...(TYPE_BREAKS[field.type] ?? []),
  ];
}

function listBreaks(field: Constraints): Break[] {
  const elements = elementsOf(field);
  const { example } = field as FieldIr;
  const [first] = Array.isArray(example) ? example : [];
  const tooMany = (field.maxItems ?? 0) + 1;
  return [
    ['not_a_list', 7],
    ['too_many', Array.from({ length: tooMany }, () => first ?? null)],
    ['element_null', null, '/0'],
    ...valueBreaks(elements).map(
      ([constraint, value]): Break => [`element_${constraint}`, value, '/0'],
    ),
  ];
}

function lengthBreaks(field: Constraints): Break[] {
  if (field.type === 'bytes') return byteBreaks(field);
  if (!TEXTS.has(field.type)) return [];
  const letter = field.uppercase ? 'X' : 'x';
  return [
    ...(field.minLength
      ? [['min_length', letter.repeat(field.minLength - 1)] as Break]
      : []),
    ...(field.maxLength
      ? [['max_length', letter.repeat(field.maxLength + 1)] as Break]
      : []),
    ...(field.pattern === undefined ? [] : patternBreaks(field)),
  ];
}

function patternBreaks(field: Constraints): Break[] {
  const value = ODD.map(text =>
    text.repeat(Math.max(field.minLength ?? 1, 1)),
  ).find(text => !valueFits(field, text));
  return value === undefined ? [] : [['pattern', value]];
}

function byteBreaks({ minLength, maxLength }: Constraints): Break[] {
  return [
    ...(minLength
      ? [['min_length', base64Of(minLength - 1, 65)] as Break]
      : []),
    ...(maxLength
      ? [['max_length', base64Of(maxLength + 1, 65)] as Break]
      : []),
  ];
}

/** Whether a bound of its own, not only that of its type, ends the range. */
function isBounded({ min, max, exclusiveMin, exclusiveMax }: Constraints) {
  return {
    below: (min ?? exclusiveMin) !== undefined,
    above: (max ?? exclusiveMax) !== undefined,
  };
}

function numberBreaks(field: Constraints): Break[] {
  if (!isNumeric(field.type)) return [];
  const { low, high, scale } = rangeOf(field);
  const bounded = isBounded(field);
  const typeBounds = field.type !== 'float64';
  const breaks: [applies: boolean, broken: Break][] = [
    [
      (typeBounds || bounded.below) && !isNegativeDuration(field, low),
      [
        'too_small',
        asSent(field, stepDecimal(low, scale, -stepBeyond(field, low))),
      ],
    ],
    [
      typeBounds || bounded.above,
      [
        'too_large',
        asSent(field, stepDecimal(high, scale, stepBeyond(field, high))),
      ],
    ],
    [field.type === 'decimal', ['scale', finerThan(low, scale)]],
  ];
  return breaks.filter(([applies]) => applies).map(([, broken]) => broken);
}

/**
 * How many steps of the last digit lead from a bound to another number. Beyond 2^53 a JSON number is not exact, and one
 * with a fraction before that, so such a bound is probed further out.
 */
function stepBeyond({ type }: Constraints, bound: string): number {
  if (type === 'float64')
    return Math.max(1, Math.ceil(Math.abs(Number(bound)) / 1_000_000));
  return Number.isSafeInteger(Math.trunc(Number(bound))) ? 1 : 10_000;
}

/** There is nothing below no time at all that ISO 8601 could write. */
function isNegativeDuration({ type }: Constraints, low: string): boolean {
  return type === 'duration' && low === '0';
}

function asSent({ type }: Constraints, text: string): JsonValue {
  if (type === 'decimal') return text;
  return type === 'duration' ? durationText(Number(text)) : Number(text);
}

/** A number just above `low` with one digit more than allowed. */
function finerThan(low: string, scale: number): string {
  return `${stepDecimal(low, scale, 1)}${scale === 0 ? '.' : ''}1`;
}
