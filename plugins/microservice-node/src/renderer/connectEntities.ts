import { JsonObject } from '@backstage/types';
import {
  ChildIr,
  EntityIr,
  FieldIr,
  LinkIr,
} from '@microservice-scaffolder/plugin-microservice-common';

/** An entity as templates see it: its IR with the names that the layout gives to what is made of it. */
export type EntityValues = EntityIr & { n: Record<string, string> };

/** What one end of a relation knows about the other. */
const END = [
  'n',
  'name',
  'snake',
  'words',
  'title',
  'plural',
  'pluralWords',
  'path',
  'table',
  'id',
  'operations',
  'softDelete',
] as const;

/**
 * Ties entities together as templates need it: a reference and a link know the entity at the other end, a child knows
 * its part, a part knows its root, and every entity knows which others refer to it.
 *
 * @internal
 */
export function connectEntities(entities: EntityValues[]): JsonObject[] {
  const byName = new Map(entities.map(entity => [entity.name, entity]));
  const end = (name: string) => endOf(byName.get(name)!);
  return entities.map(entity => ({
    ...(entity as unknown as JsonObject),
    whole: end(entity.aggregate),
    fields: entity.fields.map(field => connectField(field, end)),
    children: entity.children.map(child => connectChild(child, byName)),
    links: entity.links.map(link => ({ ...link, target: end(link.entity) })),
    referrers: entities.flatMap(other => referrers(other, entity, end)),
  }));
}

function endOf(entity: EntityValues): JsonObject {
  const values = entity as unknown as JsonObject;
  return Object.fromEntries(END.map(key => [key, values[key]]));
}

function connectField(
  field: FieldIr,
  end: (name: string) => JsonObject,
): JsonObject {
  const { reference, ...rest } = field;
  return {
    ...(rest as unknown as JsonObject),
    ...(reference
      ? { reference: { ...reference, target: end(reference.entity) } }
      : {}),
  };
}

function connectChild(
  child: ChildIr,
  byName: Map<string, EntityValues>,
): JsonObject {
  const part = byName.get(child.entity)! as unknown as JsonObject;
  return { ...child, part };
}

/** Fields and links of one entity that keep another from being deleted. */
function referrers(
  from: EntityValues,
  to: EntityValues,
  end: (name: string) => JsonObject,
): JsonObject[] {
  const common = { ...end(from.name), whole: end(from.aggregate) };
  const guards = ({ onDelete }: { onDelete: string }) =>
    onDelete === 'restrict';
  return [
    ...from.fields
      .filter(({ reference }) => reference?.entity === to.name)
      .filter(({ reference }) => guards(reference!))
      .map(({ name, apiName }) => ({ ...common, field: name, apiName })),
    ...from.links
      .filter((link: LinkIr) => link.entity === to.name && guards(link))
      .map(link => ({ ...common, link: { ...link } })),
  ];
}
