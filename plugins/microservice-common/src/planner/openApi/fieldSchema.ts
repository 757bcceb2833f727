import { JsonObject } from '@backstage/types';
import { FieldIr } from '../../model';

type Schema = (field: FieldIr) => JsonObject;

const bounds: Schema = field => ({
  ...(field.min === undefined ? {} : { minimum: Number(field.min) }),
  ...(field.max === undefined ? {} : { maximum: Number(field.max) }),
  ...(field.exclusiveMin === undefined
    ? {}
    : { exclusiveMinimum: Number(field.exclusiveMin) }),
  ...(field.exclusiveMax === undefined
    ? {}
    : { exclusiveMaximum: Number(field.exclusiveMax) }),
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
  const fraction = field.scale ? `(\\.\\d{1,${field.scale}})?` : '';
  return {
    type: 'string',
    format: 'decimal',
    pattern: `^-?\\d{1,${whole}}${fraction}$`,
  };
};

const SCHEMAS: Readonly<Record<string, Schema>> = {
  string: text,
  text,
  email: field => ({ ...text(field), format: 'email' }),
  url: field => ({ ...text(field), format: 'uri' }),
  int32: field => ({ type: 'integer', format: 'int32', ...bounds(field) }),
  int64: field => ({ type: 'integer', format: 'int64', ...bounds(field) }),
  float64: field => ({ type: 'number', format: 'double', ...bounds(field) }),
  decimal,
  boolean: () => ({ type: 'boolean' }),
  date: () => ({ type: 'string', format: 'date' }),
  datetime: () => ({ type: 'string', format: 'date-time' }),
  uuid: () => ({ type: 'string', format: 'uuid' }),
  enum: field => ({ type: 'string', enum: field.values ?? [] }),
};

/**
 * The JSON Schema of a field's value, as OpenAPI 3.1 has it.
 *
 * @internal
 */
export function fieldSchema(field: FieldIr): JsonObject {
  const schema = SCHEMAS[field.type](field);
  const described = { ...schema, description: field.doc };
  if (!field.nullable) return described;
  return {
    ...described,
    type: [schema.type as string, 'null'],
    ...(field.values ? { enum: [...field.values, null] } : {}),
  };
}
