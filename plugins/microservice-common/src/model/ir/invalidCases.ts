import { JsonValue } from '@backstage/types';
import { FieldIr, InvalidCase } from '../ServiceIr';
import { isNumeric, rangeOfIr } from './bounds';
import { stepDecimal } from './decimal';

/** A wrong value for a field, and the constraint it breaks. */
type Break = [constraint: string, value: JsonValue | undefined];

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

/**
 * For each constraint of an entity one change to its sample that breaks it and nothing else.
 *
 * @internal
 */
export function invalidCases(fields: FieldIr[]): InvalidCase[] {
  const broken = fields
    .filter(field => field.creatable)
    .flatMap(field =>
      breaksOf(field).map(([constraint, value]) => ({
        label: `${field.name}_${constraint}`,
        pointer: `/${field.apiName}`,
        ...(value === undefined ? {} : { value }),
      })),
    );
  const readOnly = fields
    .filter(field => field.readable && !field.creatable)
    .map(field => ({
      label: `${field.name}_read_only`,
      pointer: `/${field.apiName}`,
      value: field.example,
    }));
  return [
    ...broken,
    ...readOnly,
    { label: 'unknown_member', pointer: '/no_such_field', value: 1 },
  ];
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
  if (!isNumeric(field.type)) return [];
  const { low, high, scale } = rangeOfIr(field);
  const asSent = (text: string) =>
    field.type === 'decimal' ? text : Number(text);
  const everyBound = field.type !== 'float64';
  // Beyond 2^53 a JSON number is not exact, so int64 is probed some digits further out.
  const beyond = field.type === 'int64' ? 10_000 : 1;
  const breaks: [applies: boolean, broken: Break][] = [
    [
      everyBound || Boolean(field.min ?? field.exclusiveMin),
      ['too_small', asSent(stepDecimal(low, scale, -beyond))],
    ],
    [
      everyBound || Boolean(field.max ?? field.exclusiveMax),
      ['too_large', asSent(stepDecimal(high, scale, beyond))],
    ],
    [field.type === 'decimal', ['scale', finerThan(low, scale)]],
  ];
  return breaks.filter(([applies]) => applies).map(([, broken]) => broken);
}

/** A number just above `low` with one digit more than allowed. */
function finerThan(low: string, scale: number): string {
  return `${stepDecimal(low, scale, 1)}${scale === 0 ? '.' : ''}1`;
}
