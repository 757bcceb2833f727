import { DomainModel, EntityModel } from '../DomainModel';
import { nameCases, pluralOf } from '../naming';
import { Problem } from '../Problem';
import {
  derivedFrom,
  isReservedEntity,
  isReservedPlural,
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
    ...Object.entries(model.entities).flatMap(([name, entity]) =>
      pluralProblems(name, entity),
    ),
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
    ...Object.keys(model.enums ?? {}).map((name): [string, string, string] => [
      `model.enums.${name}`,
      name,
      nameCases(name).snake,
    ]),
    ...Object.entries(model.entities).flatMap(([name, entity]) => {
      const { snake } = nameCases(name);
      const names = new Set([
        snake,
        entity.plural ?? pluralOf(snake),
        entity.table ?? snake,
      ]);
      return [...names].map((each): [string, string, string] => [
        `model.entities.${name}`,
        name,
        each,
      ]);
    }),
  ];
}
