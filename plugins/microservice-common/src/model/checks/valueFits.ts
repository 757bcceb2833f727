import { JsonValue } from '@backstage/types';
import { DomainModel, FieldModel } from '../DomainModel';
import { rangeOf } from '../ir/bounds';
import { compareDecimals, decimalText } from '../ir/decimal';
import { isCatastrophic, isPortable, matchesPattern } from '../patterns';

type Fits = (
  field: FieldModel,
  value: JsonValue,
  model: DomainModel,
) => boolean;

const isInteger: Fits = (field, value) =>
  typeof value === 'number' &&
  Number.isInteger(value) &&
  inRange(field, String(value));

const isText: Fits = (field, value) =>
  typeof value === 'string' &&
  value.length >= (field.min_length ?? 0) &&
  value.length <= (field.max_length ?? Infinity) &&
  (field.pattern === undefined ||
    !isPortable(field.pattern) ||
    isCatastrophic(field.pattern) ||
    matchesPattern(field.pattern, value));

const FITS: Readonly<Record<string, Fits>> = {
  string: isText,
  text: isText,
  email: (field, value, model) =>
    isText(field, value, model) &&
    /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(String(value)),
  url: (field, value, model) =>
    isText(field, value, model) && /^https?:\/\/\S+$/.test(String(value)),
  int32: isInteger,
  int64: isInteger,
  decimal: (field, value) =>
    typeof value === 'string' &&
    /^-?\d+(\.\d+)?$/.test(value) &&
    (value.split('.')[1] ?? '').length <= (field.scale ?? 0) &&
    inRange(field, value),
  float64: (field, value) =>
    typeof value === 'number' && inRange(field, decimalText(value)),
  boolean: (_field, value) => typeof value === 'boolean',
  date: (_field, value) => typeof value === 'string' && isDate(value),
  datetime: (_field, value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/.test(
      value,
    ) &&
    isDate(value.slice(0, 10)),
  uuid: (_field, value) =>
    typeof value === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
};

/**
 * Whether a field takes a value, as a client would send it.
 *
 * @internal
 */
export function valueFits(
  field: FieldModel,
  value: JsonValue,
  model: DomainModel,
): boolean {
  if (field.type.startsWith('enum:')) {
    return Boolean(
      model.enums?.[field.type.slice(5)]?.values.includes(String(value)),
    );
  }
  return FITS[field.type](field, value, model);
}

function inRange(field: FieldModel, value: string): boolean {
  const { low, high } = rangeOf(field);
  return compareDecimals(value, low) >= 0 && compareDecimals(value, high) <= 0;
}

/** A day that the calendar has: the date survives being read and printed. */
function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(day.valueOf()) &&
    day.toISOString().startsWith(text)
  );
}
