import {
  EntityIr,
  EnumIr,
} from '@microservice-scaffolder/plugin-microservice-common';

/** Placeholder to text, for paths and names. */
export type Placeholders = Record<string, string>;

/**
 * What placeholders such as `{entity}` stand for with this item; `{aggregate}` is the root of an owned entity and the
 * entity itself otherwise.
 *
 * @internal
 */
export function placeholdersOf(
  item: EntityIr | EnumIr | undefined,
  entities: EntityIr[],
): Placeholders {
  if (!item) return {};
  if (!('fields' in item)) return { Enum: item.pascal, enum: item.snake };
  const root = entities.find(({ name }) => name === item.aggregate) ?? item;
  return {
    Entity: item.pascal,
    Entities: item.pluralPascal,
    entity: item.snake,
    entities: item.plural,
    Aggregate: root.pascal,
    Aggregates: root.pluralPascal,
    aggregate: root.snake,
    aggregates: root.plural,
  };
}

/** A text with every known placeholder replaced; unknown ones stay. @internal */
export function fillPlaceholders(
  template: string,
  values: Placeholders,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? values[key] : whole,
  );
}
