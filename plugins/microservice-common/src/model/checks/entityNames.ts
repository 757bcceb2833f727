import { DomainModel, EntityModel } from '../DomainModel';
import { entityNames, identifier, nameCases, pluralOf } from '../naming';
import { Problem } from '../Problem';
import {
  derivedFrom,
  isReservedEntity,
  isReservedPlural,
  isReservedTable,
} from './reservedIdentifiers';

/**
 * What is wrong with the names of entities and enumerations: reserved ones, plurals that say nothing, and names that are
 * different to the author but the same in a table, a path, a module or a class.
 *
 * @internal
 */
export function entityNameProblems(model: DomainModel): Problem[] {
  const entities = Object.keys(model.entities);
  const places: [where: string, name: string][] = [
    ...Object.keys(model.enums ?? {}).map((name): [string, string] => [
      `model.enums.${name}`,
      name,
    ]),
    ...entities.map((name): [string, string] => [
      `model.entities.${name}`,
      name,
    ]),
  ];
  return [
    ...places.flatMap(([where, name]) => [
      ...reservedName(where, name),
      ...derivedName(where, name, entities),
    ]),
    ...Object.entries(model.entities).flatMap(([name, entity]) => [
      ...pluralProblems(name, entity),
      ...tableProblems(name, entity),
    ]),
    ...collisions(model),
  ];
}

function reservedName(where: string, name: string): Problem[] {
  if (!isReservedEntity(name)) return [];
  return [
    {
      where,
      code: 'entity.reserved',
      what: `'${name}' is a name that generated code needs for itself`,
      fix: `choose another, for example Shop${nameCases(name).pascal}`,
    },
  ];
}

function derivedName(
  where: string,
  name: string,
  entities: readonly string[],
): Problem[] {
  const origin = derivedFrom(name, entities);
  if (!origin) return [];
  return [
    {
      where,
      code: 'entity.derived',
      what: `'${name}' is what a generated class of ${origin} is called`,
      fix: 'rename it',
    },
  ];
}

/** A list and one of its members need two names. */
function pluralProblems(name: string, entity: EntityModel): Problem[] {
  if (isReservedEntity(name)) return [];
  const { snake } = nameCases(name);
  const plural = entity.plural ?? pluralOf(snake);
  const where = `model.entities.${name}`;
  if (plural === snake)
    return [
      {
        where,
        code: 'entity.plural',
        what: `has '${plural}' as its singular and as its plural`,
        fix: `give it a plural of its own, for example plural: ${snake}_entries`,
      },
    ];
  if (!isReservedPlural(plural)) return [];
  return [
    {
      where,
      code: 'entity.plural_reserved',
      what: `has the plural '${plural}', which every service needs for itself`,
      fix: `give it another, for example plural: ${snake}_entries`,
    },
  ];
}

/** A table bears a name that needs no quotes and that PostgreSQL does not cut. */
function tableProblems(name: string, entity: EntityModel): Problem[] {
  const { table, snake } = entityNames(name, entity);
  const isLong = identifier(table) !== table;
  if (!isLong && !isReservedTable(table)) return [];
  return [
    {
      where: `model.entities.${name}`,
      code: 'entity.table_reserved',
      what: isLong
        ? `has the table '${table}', whose name is longer than a database takes`
        : `has the table '${table}', a name that databases keep for themselves`,
      fix: `give it another, for example table: ${snake.slice(0, 40)}_entries`,
    },
  ];
}

function collisions(model: DomainModel): Problem[] {
  const seen = new Map<string, string>();
  const said = new Set<string>();
  return spellings(model).flatMap(([where, name, spelling]) => {
    const first = seen.get(spelling);
    seen.set(spelling, first ?? name);
    if (first === undefined || first === name || said.has(where)) return [];
    said.add(where);
    return [
      {
        where,
        code: 'entity.collision',
        what: `shares the name '${spelling}' with ${first}`,
        fix: 'rename one of them or give it another plural',
      },
    ];
  });
}

/** Every spelling under which a name ends up somewhere, each once for each name. */
function spellings(
  model: DomainModel,
): [where: string, name: string, spelling: string][] {
  return [
    ...Object.keys(model.enums ?? {}).flatMap(name =>
      [...new Set(written(nameCases(name).snake))].map(
        (each): [string, string, string] => [`model.enums.${name}`, name, each],
      ),
    ),
    ...Object.entries(model.entities).flatMap(([name, entity]) => {
      const { snake } = nameCases(name);
      const names = [
        snake,
        entity.plural ?? pluralOf(snake),
        entity.table ?? snake,
      ];
      return [...new Set(names.flatMap(written))].map(
        (each): [string, string, string] => [
          `model.entities.${name}`,
          name,
          each,
        ],
      );
    }),
  ];
}

/** A name with its words joined by underscores and without: files of some languages, on some disks, know only these. */
function written(name: string): string[] {
  return [name, name.replace(/_/g, '')];
}
