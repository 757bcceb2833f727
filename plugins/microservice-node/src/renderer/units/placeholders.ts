import {
  EntityIr,
  EnumIr,
} from '@microservice-scaffolder/plugin-microservice-common';
import type { UnitRepetition } from '../../library';

/** Placeholder to text, for paths and names. */
export type Placeholders = Record<string, string>;

/** The case of a name that each placeholder stands for, of an entity and of the root that owns it. */
const OF_ENTITY: Readonly<
  Record<string, (entity: EntityIr, root: EntityIr) => string>
> = {
  Entity: entity => entity.pascal,
  Entities: entity => entity.pluralPascal,
  entity: entity => entity.snake,
  entities: entity => entity.plural,
  Aggregate: (_, root) => root.pascal,
  Aggregates: (_, root) => root.pluralPascal,
  aggregate: (_, root) => root.snake,
  aggregates: (_, root) => root.plural,
};

const OF_ENUM: Readonly<Record<string, (item: EnumIr) => string>> = {
  Enum: item => item.pascal,
  enum: item => item.snake,
};

/**
 * Names of the placeholders that have a value in a unit, by what the unit repeats with.
 *
 * @public
 */
export const PLACEHOLDERS: Readonly<Record<UnitRepetition, readonly string[]>> =
  {
    service: [],
    enum: Object.keys(OF_ENUM),
    entity: Object.keys(OF_ENTITY),
    aggregate: Object.keys(OF_ENTITY),
  };

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
  if (!('fields' in item)) return filled(OF_ENUM, text => text(item));
  const root = entities.find(({ name }) => name === item.aggregate) ?? item;
  return filled(OF_ENTITY, text => text(item, root));
}

function filled<T>(
  table: Readonly<Record<string, T>>,
  textOf: (entry: T) => string,
): Placeholders {
  return Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [name, textOf(entry)]),
  );
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
