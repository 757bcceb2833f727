import { JsonObject, JsonValue } from '@backstage/types';
import { FieldIr } from '../../model';
import { BASE64 } from '../../model/values';

type Schema = (field: FieldIr) => JsonObject;

const INT32 = { minimum: -2147483648, maximum: 2147483647 } as const;

const bounds: Schema = field => ({
  ...present('minimum', field.min),
  ...present('maximum', field.max),
  ...present('exclusiveMinimum', field.exclusiveMin),
  ...present('exclusiveMaximum', field.exclusiveMax),
});

function present(keyword: string, bound: string | undefined): JsonObject {
  return bound === undefined ? {} : { [keyword]: Number(bound) };
}

/** Bounds of the type, where the model has none that are narrower. */
const int32: Schema = field => {
  const own = bounds(field);
  return {
    type: 'integer',
    format: 'int32',
    ...('exclusiveMinimum' in own ? {} : { minimum: INT32.minimum }),
    ...('exclusiveMaximum' in own ? {} : { maximum: INT32.maximum }),
    ...own,
  };
};

/** The bounds of the type are in its format: as numbers of JSON they would lose digits. */
const int64: Schema = field => ({
  type: 'integer',
  format: 'int64',
  ...bounds(field),
});

const text: Schema = field => ({
  type: 'string',
  ...(field.minLength === undefined ? {} : { minLength: field.minLength }),
  ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
  ...(field.pattern === undefined ? {} : { pattern: field.pattern }),
});

/** A decimal travels as text; the pattern has no lookahead, so that RE2 reads it too. */
const decimal: Schema = field => {
  const whole = Math.max((field.precision ?? 38) - (field.scale ?? 0), 1);
  const fraction = field.scale ? `(\\.[0-9]{1,${field.scale}})?` : '';
  return {
    type: 'string',
    format: 'decimal',
    pattern: `^-?[0-9]{1,${whole}}${fraction}$`,
  };
};

/** ISO 8601 in days, hours, minutes and whole seconds. */
const DURATION =
  '^P([0-9]{1,5}D|([0-9]{1,5}D)?T([0-9]{1,9}H([0-9]{1,9}M)?([0-9]{1,9}S)?|[0-9]{1,9}M([0-9]{1,9}S)?|[0-9]{1,9}S))$';

/** Base64 takes four characters for each three bytes. */
const base64: Schema = field => ({
  type: 'string',
  contentEncoding: 'base64',
  pattern: BASE64,
  ...(field.maxLength === undefined
    ? {}
    : { maxLength: 4 * Math.ceil(field.maxLength / 3) }),
});

const SCHEMAS: Readonly<Record<string, Schema>> = {
  string: text,
  text,
  email: field => ({ ...text(field), format: 'email' }),
  url: field => ({ ...text(field), format: 'uri' }),
  int32,
  int64,
  float64: field => ({ type: 'number', format: 'double', ...bounds(field) }),
  decimal,
  boolean: () => ({ type: 'boolean' }),
  date: () => ({ type: 'string', format: 'date' }),
  // The format `time` of JSON Schema asks for a zone, which these times do not have.
  time: () => ({
    type: 'string',
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?$',
  }),
  datetime: () => ({ type: 'string', format: 'date-time' }),
  duration: () => ({ type: 'string', pattern: DURATION }),
  uuid: () => ({ type: 'string', format: 'uuid' }),
  json: () => ({ type: 'object', additionalProperties: true }),
  bytes: base64,
  enum: field => ({ type: 'string', enum: field.values ?? [] }),
  list: field => ({
    type: 'array',
    items: SCHEMAS[field.elements ?? 'string'](field),
    ...(field.maxItems === undefined ? {} : { maxItems: field.maxItems }),
  }),
};

/**
 * The JSON Schema of a field's value, without what is said about it.
 *
 * @internal
 */
export function valueSchema(field: FieldIr): JsonObject {
  const schema = SCHEMAS[field.type](field);
  return field.hashed ? { ...schema, format: 'password' } : schema;
}

/**
 * The JSON Schema of a field, as OpenAPI 3.1 has it.
 *
 * @internal
 */
export function fieldSchema(field: FieldIr): JsonObject {
  const schema = valueSchema(field);
  return {
    ...(field.nullable ? nullable(schema) : schema),
    description: field.doc,
    ...(field.hasDefault ? { default: field.default as JsonValue } : {}),
    ...(field.example === null ? {} : { examples: [field.example] }),
    ...tiesOf(field),
  };
}

/**
 * The same, or null.
 *
 * @internal
 */
export function nullable(schema: JsonObject): JsonObject {
  if (typeof schema.type !== 'string')
    return { anyOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {}),
  };
}

/** What a value refers to: an entity of this service or of another one. */
function tiesOf({ reference, external }: FieldIr): JsonObject {
  if (reference) return { 'x-reference': reference.entity };
  return external ? { 'x-external': { ...external } } : {};
}
