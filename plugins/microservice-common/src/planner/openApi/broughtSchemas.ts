import { JsonObject } from '@backstage/types';
import { DocumentPlan, SchemaStatement } from '../../model';

/**
 * The schemas that layers bring, those that are made of the schema of an entity among them.
 *
 * @internal
 */
export function broughtSchemas(
  { schemas }: DocumentPlan,
  entities: Record<string, JsonObject>,
): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, statement]) => [
      name,
      isDerived(statement) ? derived(statement, entities) : statement,
    ]),
  );
}

type Derived = Extract<SchemaStatement, { extends: string }>;

function isDerived(statement: SchemaStatement): statement is Derived {
  return typeof statement.extends === 'string';
}

function derived(
  { extends: from, without = [], optional = [] }: Derived,
  entities: Record<string, JsonObject>,
): JsonObject {
  const { properties, required, ...rest } = entities[from] ?? {};
  const names = (required ?? []) as string[];
  const needed = names.filter(
    name => !without.includes(name) && !optional.includes(name),
  );
  const members = Object.entries((properties ?? {}) as JsonObject);
  return {
    ...rest,
    ...(needed.length ? { required: needed } : {}),
    properties: Object.fromEntries(
      members.filter(([name]) => !without.includes(name)),
    ),
  };
}
