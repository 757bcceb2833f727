import { JsonValue } from '@backstage/types';
import { isCatastrophic, isPortable, matchesPattern } from '../patterns';
import { bytesOf } from './base64';
import { isDate, isMoment } from './calendar';
import { Constraints, elementsOf } from './Constraints';
import { decimalText } from './decimal';
import { secondsOf } from './duration';
import { isWithin } from './range';
import { shownValue } from './shownValue';

/** NUL, which PostgreSQL does not store, and halves of characters, which UTF-8 does not know. */
// eslint-disable-next-line no-control-regex -- the control character is what is looked for
const UNSTORABLE = /[\u0000\ud800-\udfff]/u;

/** The same as JSON writes them; after an escaped backslash they are letters like others. */
const UNSTORABLE_ESCAPE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

type Fits = (constraints: Constraints, value: JsonValue) => boolean;

const isInteger: Fits = (constraints, value) =>
  typeof value === 'number' &&
  Number.isSafeInteger(value) &&
  isWithin(constraints, decimalText(value));

const isText: Fits = (constraints, value) =>
  typeof value === 'string' &&
  !UNSTORABLE.test(value) &&
  hasLength(constraints, Array.from(value).length) &&
  hasPattern(constraints, value);

const matching =
  (form: RegExp): Fits =>
  (constraints, value) =>
    isText(constraints, value) && form.test(String(value));

const FITS: Readonly<Record<string, Fits>> = {
  string: isText,
  text: isText,
  email: matching(/^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/),
  url: matching(/^https?:\/\/[^\s/]+\S*$/),
  int32: isInteger,
  int64: isInteger,
  decimal: (constraints, value) =>
    typeof value === 'string' &&
    /^-?[0-9]+(\.[0-9]+)?$/.test(value) &&
    (value.split('.')[1] ?? '').length <= (constraints.scale ?? 0) &&
    isWithin(constraints, value),
  float64: (constraints, value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    isWithin(constraints, decimalText(value)),
  boolean: (_constraints, value) => typeof value === 'boolean',
  date: (_constraints, value) => typeof value === 'string' && isDate(value),
  time: (_constraints, value) =>
    typeof value === 'string' &&
    /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?$/.test(value),
  datetime: (_constraints, value) =>
    typeof value === 'string' && isMoment(value),
  duration: (constraints, value) => {
    const seconds = typeof value === 'string' ? secondsOf(value) : undefined;
    return seconds !== undefined && isWithin(constraints, String(seconds));
  },
  uuid: (_constraints, value) =>
    typeof value === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  json: (_constraints, value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !UNSTORABLE_ESCAPE.test(JSON.stringify(value)),
  bytes: (constraints, value) => {
    const bytes = typeof value === 'string' ? bytesOf(value) : undefined;
    return bytes !== undefined && hasLength(constraints, bytes);
  },
  enum: ({ values }, value) =>
    typeof value === 'string' && Boolean(values?.includes(value)),
  list: (constraints, value) =>
    Array.isArray(value) &&
    value.length <= (constraints.maxItems ?? Infinity) &&
    value.every(each => valueFits(elementsOf(constraints), each)),
};

/**
 * Whether a field takes a value, as a client would send it: white space goes and letters change first, where the field
 * says so.
 *
 * @internal
 */
export function valueFits(constraints: Constraints, value: JsonValue): boolean {
  return FITS[constraints.type](constraints, shownValue(constraints, value));
}

function hasLength(
  { minLength = 0, maxLength = Infinity }: Constraints,
  length: number,
): boolean {
  return length >= minLength && length <= maxLength;
}

/** A pattern that the checks refuse has no say here, so that one mistake gives one sentence. */
function hasPattern({ pattern }: Constraints, value: string): boolean {
  return (
    pattern === undefined ||
    !isPortable(pattern) ||
    isCatastrophic(pattern) ||
    matchesPattern(pattern, value)
  );
}
