import { JsonObject, JsonValue } from '@backstage/types';
import { FieldIr } from '@microservice-scaffolder/plugin-microservice-common';
import type { EntityValues } from './connectEntities';

/** Writes a value of a field in the language of the stack. */
export type ValueWriter = (field: FieldIr, value: JsonValue) => string;

/**
 * The rows for development of every entity as code: the attributes that a row says, and its parts. References are left to
 * the template, which knows the rows that were made before.
 *
 * @internal
 */
export function seedRows(
  entity: EntityValues,
  byName: ReadonlyMap<string, EntityValues>,
  write: ValueWriter,
): JsonObject[] {
  return entity.seed.map(body => ({
    values: valuesOf(entity, body, write),
    parts: entity.children
      .filter(child => isGiven(body[child.apiName]))
      .map(child => ({
        name: child.name,
        many: child.many,
        rows: [body[child.apiName]]
          .flat()
          .map(part =>
            valuesOf(byName.get(child.entity)!, part as JsonObject, write),
          ),
      })),
  }));
}

function valuesOf(
  { fields }: EntityValues,
  body: JsonObject,
  write: ValueWriter,
): JsonObject[] {
  return fields
    .filter(field => body[field.apiName] !== undefined)
    .map(field => ({
      name: field.name,
      code: write(field, body[field.apiName]!),
    }));
}

function isGiven(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null;
}
