import { EntityIr } from '../../EntityIr';
import { Problem } from '../../Problem';

/** A name in the database, with the entity that it comes from. */
type Named = [name: string, entity: string];

/**
 * Tables, indexes and keys whose names are the same although they come from different entities or fields. In PostgreSQL
 * all of them share one space of names.
 *
 * @internal
 */
export function identifierCollisions(entities: EntityIr[]): Problem[] {
  const first = new Map<string, string>();
  const told = new Set<string>();
  return entities.flatMap(namesOf).flatMap(([name, entity]) => {
    const owner = first.get(name);
    if (owner === undefined) first.set(name, entity);
    if (owner === undefined || told.has(entity)) return [];
    told.add(entity);
    return [
      {
        where: `model.entities.${entity}`,
        code: 'entity.identifier',
        what: `needs the name '${name}' in the database, which ${owner} needs too`,
        fix: 'give the entity another table, or a field another db_name',
      },
    ];
  });
}

function namesOf(entity: EntityIr): Named[] {
  const { name, table, primaryKey, indexes, links } = entity;
  return [
    table,
    primaryKey,
    ...indexes.map(index => index.name),
    ...links.flatMap(link => [link.table, link.primaryKey, link.index]),
  ].map((each): Named => [each, name]);
}
