import {
  EntityIr,
  EnumIr,
} from '@microservice-scaffolder/plugin-microservice-common';

/** Placeholder to text, for paths and names. */
export type Placeholders = Record<string, string>;

/**
 * What placeholders such as `{entity}` stand for with this item.
 *
 * @internal
 */
export function placeholdersOf(
  item: EntityIr | EnumIr | undefined,
): Placeholders {
  if (!item) return {};
  if (!('fields' in item)) return { Enum: item.pascal, enum: item.snake };
  return {
    Entity: item.pascal,
    Entities: item.pluralPascal,
    entity: item.snake,
    entities: item.plural,
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
