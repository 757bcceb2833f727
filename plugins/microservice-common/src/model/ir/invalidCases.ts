import { JsonObject, JsonValue } from '@backstage/types';
import { FieldIr, InvalidCase } from '../ServiceIr';
import { rangeOf } from './bounds';
import { stepDecimal } from './decimal';

/** A wrong value for a field, and the constraint it breaks. */
type Break = [constraint: string, value: JsonValue | undefined];

/**
 * For each constraint of an entity one body for creation that breaks it and nothing else.
 *
 * @internal
 */
export function invalidCases(
  fields: FieldIr[],
  sample: JsonObject,
): InvalidCase[] {
  const broken = fields
    .filter(field => field.creatable)
    .flatMap(field =>
      breaksOf(field).map(([constraint, value]) => ({
        label: `${field.name}_${constraint}`,
        pointer: `/${field.apiName}`,
        body: withMember(sample, field.apiName, value),
      })),
    );
  const readOnly = fields
    .filter(field => field.readable && !field.creatable)
    .map(field => ({
      label: `${field.name}_read_only`,
      pointer: `/${field.apiName}`,
      body: { ...sample, [field.apiName]: field.example },
    }));
  return [
    ...broken,
    ...readOnly,
    {
      label: 'unknown_member',
      pointer: '/no_such_field',
      body: { ...sample, no_such_field: 1 },
    },
  ];
}

function withMember(
  sample: JsonObject,
  name: string,
  value: JsonValue | undefined,
): JsonObject {
  const { [name]: _removed, ...rest } = sample;
  return value === undefined ? rest : { ...sample, [name]: value };
}

function breaksOf(field: FieldIr): Break[] {
  return [
    ...(field.required ? [['missing', undefined] as Break] : []),
    ...(field.nullable ? [] : [['null', null] as Break]),
    ...lengthBreaks(field),
    ...numberBreaks(field),
    ...(WRONG_TYPE[field.type] ?? []),
  ];
}

const WRONG_NUMBER: Break = ['not_a_number', 'many'];

const WRONG_TYPE: Readonly<Record<string, Break[]>> = {
  string: [
    ['not_text', 7],
    ['nul', 'a\u0000b'],
  ],
  text: [
    ['not_text', 7],
    ['nul', 'a\u0000b'],
  ],
  int32: [WRONG_NUMBER, ['fraction', 1.5]],
  int64: [WRONG_NUMBER, ['fraction', 1.5]],
  decimal: [WRONG_NUMBER],
  float64: [WRONG_NUMBER],
  boolean: [['not_boolean', 'maybe']],
  date: [['not_a_date', '2026-02-30']],
  datetime: [['not_a_time', 'yesterday']],
  uuid: [['not_a_uuid', 'x']],
  email: [['not_an_email', 'nobody']],
  url: [['not_a_url', 'not a url']],
  enum: [['not_a_member', 'NO_SUCH_VALUE']],
};

function lengthBreaks(field: FieldIr): Break[] {
  if (field.type !== 'string' && field.type !== 'text') return [];
  const letter = field.uppercase ? 'X' : 'x';
  return [
    ...(field.minLength
      ? [['min_length', letter.repeat(field.minLength - 1)] as Break]
      : []),
    ...(field.maxLength
      ? [['max_length', letter.repeat(field.maxLength + 1)] as Break]
      : []),
    ...(field.pattern
      ? [
          [
            'pattern',
            '\u00a7'.repeat(Math.max(field.minLength ?? 1, 1)),
          ] as Break,
        ]
      : []),
  ];
}

function numberBreaks(field: FieldIr): Break[] {
  if (!['int32', 'int64', 'decimal', 'float64'].includes(field.type)) return [];
  const range = rangeOf({
    type: field.type,
    precision: field.precision,
    scale: field.scale,
    min: field.min,
    max: field.max,
    exclusive_min: field.exclusiveMin,
    exclusive_max: field.exclusiveMax,
  });
  const asSent = (text: string) =>
    field.type === 'decimal' ? text : Number(text);
  const bounded = field.type !== 'float64';
  // Beyond 2^53 a JSON number is not exact, so int64 is probed one digit further out.
  const beyond = field.type === 'int64' ? 10_000 : 1;
  return [
    ...(bounded || field.min || field.exclusiveMin
      ? [
          [
            'too_small',
            asSent(stepDecimal(range.low, range.scale, -beyond)),
          ] as Break,
        ]
      : []),
    ...(bounded || field.max || field.exclusiveMax
      ? [
          [
            'too_large',
            asSent(stepDecimal(range.high, range.scale, beyond)),
          ] as Break,
        ]
      : []),
    ...(field.type === 'decimal'
      ? [
          [
            'scale',
            `${stepDecimal(range.low, range.scale, 1)}${
              range.scale === 0 ? '.' : ''
            }1`,
          ] as Break,
        ]
      : []),
  ];
}
