import { JsonObject } from '@backstage/types';
import { EntityIr, FieldIr } from '../../model';
import { fieldSchema } from './fieldSchema';

/**
 * The schemas of an entity: what creation, replacement and change take, and what answers show.
 *
 * @internal
 */
export function entitySchemas(entity: EntityIr): Record<string, JsonObject> {
  const creatable = entity.fields.filter(field => field.creatable);
  const updatable = entity.fields.filter(field => field.updatable);
  return {
    [`${entity.name}Create`]: body(creatable, required(creatable)),
    [`${entity.name}Update`]: body(updatable, required(updatable)),
    [`${entity.name}Patch`]: body(updatable, []),
    [`${entity.name}Read`]: read(entity),
  };
}

function required(fields: FieldIr[]): string[] {
  return fields.filter(field => field.required).map(field => field.apiName);
}

function body(fields: FieldIr[], requiredNames: string[]): JsonObject {
  return {
    type: 'object',
    additionalProperties: false,
    ...(requiredNames.length ? { required: requiredNames } : {}),
    properties: properties(fields),
  };
}

function read(entity: EntityIr): JsonObject {
  const fields = entity.fields.filter(field => field.readable);
  const time = { type: 'string', format: 'date-time' };
  return {
    type: 'object',
    required: [
      entity.id.apiName,
      ...fields.map(field => field.apiName),
      'created_at',
      'updated_at',
    ],
    properties: {
      [entity.id.apiName]: { type: 'string', format: 'uuid' },
      ...properties(fields),
      created_at: time,
      updated_at: time,
    },
  };
}

function properties(fields: FieldIr[]): JsonObject {
  return Object.fromEntries(
    fields.map(field => [field.apiName, fieldSchema(field)]),
  );
}

/** What every error looks like, after RFC 9457. @internal */
export const PROBLEM_SCHEMA: JsonObject = {
  type: 'object',
  description: 'An error after RFC 9457.',
  required: ['type', 'title', 'status', 'code', 'request_id'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string' },
    request_id: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['location', 'pointer', 'code', 'message'],
        properties: {
          location: { type: 'string' },
          pointer: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'string' },
        },
      },
    },
  },
};
