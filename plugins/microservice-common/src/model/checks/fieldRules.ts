import { JsonValue } from '@backstage/types';
import { DomainModel, FieldModel } from '../DomainModel';
import { compareDecimals, decimalText } from '../ir/decimal';
import { isNumeric, rangeOf } from '../ir/bounds';

/** What a rule found: a stable code, what is wrong, and the fix. */
export type Finding = [code: string, what: string, fix: string];

type Rule = (field: FieldModel, model: DomainModel) => Finding | undefined;

const TEXTS = new Set(['string', 'text', 'email', 'url']);
const SIZED = new Set(['string', 'email', 'url']);

/** Constructs outside of what RE2, ECMAScript, Java and Python read alike. */
const UNPORTABLE = /\(\?(?!:)|\\[1-9kpPzZAGbB]|[*+?}]\+|\(\?</;

const RULES: readonly Rule[] = [
  (field, model) => {
    const name = field.type.startsWith('enum:')
      ? field.type.slice(5)
      : undefined;
    if (!name || Object.hasOwn(model.enums ?? {}, name)) return undefined;
    return [
      'field.enum',
      `refers to the enumeration '${name}', which does not exist`,
      `add it under enums or choose another type`,
    ];
  },
  field =>
    SIZED.has(field.type) && field.max_length === undefined
      ? [
          'field.max_length',
          `has no max_length, which ${field.type} needs`,
          'add one, for example max_length: 100',
        ]
      : undefined,
  field =>
    field.type === 'decimal' &&
    (field.precision === undefined || field.scale === undefined)
      ? [
          'field.precision',
          'has no precision and scale, which decimal needs',
          'add both, for example precision: 12 and scale: 2',
        ]
      : undefined,
  field =>
    field.precision !== undefined &&
    field.scale !== undefined &&
    field.scale > field.precision
      ? [
          'field.scale',
          'has a scale above its precision',
          'raise the precision or lower the scale',
        ]
      : undefined,
  field =>
    !TEXTS.has(field.type) &&
    (field.min_length ?? field.max_length ?? field.pattern) !== undefined
      ? [
          'field.text_only',
          `has a length or pattern, which ${field.type} cannot have`,
          'remove it',
        ]
      : undefined,
  field =>
    (field.min_length ?? 0) > (field.max_length ?? Infinity)
      ? ['field.lengths', 'has a min_length above its max_length', 'swap them']
      : undefined,
  field =>
    !isNumeric(field.type) &&
    (field.min ?? field.max ?? field.exclusive_min ?? field.exclusive_max) !==
      undefined
      ? [
          'field.number_only',
          `has a bound, which ${field.type} cannot have`,
          'remove it',
        ]
      : undefined,
  field => {
    if (!isNumeric(field.type)) return undefined;
    const { low, high } = rangeOf(field);
    return compareDecimals(low, high) > 0
      ? [
          'field.bounds',
          'has bounds that no value satisfies',
          'raise the upper or lower the lower one',
        ]
      : undefined;
  },
  field => {
    if (field.pattern === undefined) return undefined;
    if (!compiles(field.pattern))
      return [
        'field.pattern',
        'has a pattern that is not a regular expression',
        'correct it',
      ];
    return UNPORTABLE.test(field.pattern)
      ? [
          'field.pattern_portable',
          'has a pattern with lookaround, a back reference or another construct that not every language knows',
          'write it with plain groups, classes and quantifiers',
        ]
      : undefined;
  },
  field =>
    field.default === null && !field.nullable
      ? [
          'field.default_null',
          'has the default null but is not nullable',
          'set nullable: true or choose another default',
        ]
      : undefined,
  (field, model) =>
    field.default !== undefined &&
    field.default !== null &&
    !fits(field, field.default, model)
      ? [
          'field.default',
          `has a default that its own constraints refuse`,
          'correct the default',
        ]
      : undefined,
  (field, model) =>
    field.example !== undefined && !fits(field, field.example, model)
      ? [
          'field.example',
          'has an example that its own constraints refuse',
          'correct the example',
        ]
      : undefined,
  field =>
    field.pattern !== undefined && field.example === undefined
      ? [
          'field.pattern_example',
          'has a pattern but no example',
          'add an example that matches, so that tests have a valid value',
        ]
      : undefined,
];

/**
 * Everything that is wrong with one field by itself.
 *
 * @internal
 */
export function fieldFindings(
  field: FieldModel,
  model: DomainModel,
): Finding[] {
  return RULES.map(rule => rule(field, model)).filter(
    found => found !== undefined,
  );
}

function compiles(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}

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
    !compiles(field.pattern) ||
    new RegExp(field.pattern, 'u').test(value));

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

function fits(
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
