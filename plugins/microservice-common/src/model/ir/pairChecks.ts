import { JsonValue } from '@backstage/types';
import { CheckModel, EntityModel } from '../DomainModel';
import { FieldIr } from '../FieldIr';
import { compareDecimals, decimalText, secondsOf } from '../values';

/** Two fields of one row that have to stand in a relation. */
export interface PairCheck {
  left: FieldIr;
  op: CheckModel['op'];
  right: FieldIr;
}

/** Negative, zero or positive, as a database compares two values. */
type Compare = (left: JsonValue, right: JsonValue) => number;

const numbers: Compare = (left, right) =>
  compareDecimals(
    decimalText(left as number | string),
    decimalText(right as number | string),
  );

/** Dates and times sort as their texts do, once their fractions are equally long. */
const times: Compare = (left, right) => {
  const [first, second] = [left, right].map(value =>
    String(value)
      .replace(/Z$/, '')
      .replace(/(:\d\d)$/, '$1.000000'),
  );
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

const equality: Compare = (left, right) =>
  Number(JSON.stringify(left) !== JSON.stringify(right));

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

const HOLDS: Readonly<Record<CheckModel['op'], (sign: number) => boolean>> = {
  '<': sign => sign < 0,
  '<=': sign => sign <= 0,
  '=': sign => sign === 0,
  '!=': sign => sign !== 0,
  '>': sign => sign > 0,
  '>=': sign => sign >= 0,
};

/** Whether values of this type stand in an order that databases and languages agree on. @internal */
export function isOrdered(type: string): boolean {
  return Object.hasOwn(COMPARE, type);
}

/** The checks between two fields that the author wrote. @internal */
export function pairChecksOf(
  entity: EntityModel,
  fields: FieldIr[],
): PairCheck[] {
  const named = (name: string) => fields.find(field => field.name === name)!;
  return (entity.checks ?? []).map(({ left, op, right }) => ({
    left: named(left),
    op,
    right: named(right),
  }));
}

/** Whether two values stand in the relation; null passes. @internal */
export function holds(
  { left: { type }, op }: PairCheck,
  left: JsonValue,
  right: JsonValue,
): boolean {
  if (left === null || right === null) return true;
  const compare = Object.hasOwn(COMPARE, type) ? COMPARE[type] : equality;
  return HOLDS[op](compare(left, right));
}
