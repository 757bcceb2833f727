import { JsonValue } from '@backstage/types';

/** A wrong value for a field, and the constraint it breaks; below a list, the index of the element at fault. */
export type Break = [
  constraint: string,
  value: JsonValue | undefined,
  below?: string,
];

const NOT_A_NUMBER: Break = ['not_a_number', 'many'];
const FRACTION: Break = ['fraction', 1.5];
const HUGE: Break = ['huge', 1e20];
const NOT_TEXT: Break = ['not_text', 7];
const NUL: Break = ['nul', 'a\u0000b'];

/** Values that no field of a type takes. */
export const TYPE_BREAKS: Readonly<Record<string, readonly Break[]>> = {
  string: [NOT_TEXT, NUL],
  text: [NOT_TEXT, NUL],
  int32: [NOT_A_NUMBER, FRACTION, HUGE],
  int64: [NOT_A_NUMBER, FRACTION, HUGE],
  decimal: [NOT_A_NUMBER],
  float64: [NOT_A_NUMBER],
  boolean: [['not_boolean', 'maybe']],
  date: [['not_a_date', '2026-02-30']],
  time: [
    ['not_a_time', '25:00:00'],
    ['zone', '12:30:00+02:00'],
  ],
  datetime: [['not_a_time', 'yesterday']],
  duration: [
    ['not_a_duration', 'an hour'],
    ['fraction', 'PT0.5S'],
  ],
  uuid: [['not_a_uuid', 'x']],
  email: [['not_an_email', 'nobody']],
  url: [['not_a_url', 'not a url']],
  json: [
    ['not_an_object', [1]],
    ['nul', { colour: 'a\u0000b' }],
  ],
  bytes: [
    ['not_text', 7],
    ['not_base64', 'not base64!'],
  ],
  enum: [['not_a_member', 'NO_SUCH_VALUE']],
};
