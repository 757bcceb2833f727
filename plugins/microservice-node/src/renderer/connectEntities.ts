import { JsonObject } from '@backstage/types';
import {
  EntityIr,
  FieldIr,
  ReferrerIr,
} from '@microservice-scaffolder/plugin-microservice-common';

import { seedRows, ValueWriter } from './seedRows';

/** An entity as templates see it: its IR with the names that the layout gives to what is made of it. */
export type EntityValues = EntityIr & { n: Record<string, string> };

/** What one end of a relation knows about the other. */
const END = [
  'n',
  'name',
  'snake',
  'pascal',
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
export function connectEntities(
  entities: EntityValues[],
  write: ValueWriter,
): JsonObject[] {
  const byName = new Map(entities.map(entity => [entity.name, entity]));
  const end = (name: string) => endOf(byName.get(name)!);
  return entities.map(entity => ({
    ...(entity as unknown as JsonObject),
    whole: end(entity.aggregate),
    fields: entity.fields.map(field => connectField(field, end)),
    children: entity.children.map(child => ({
      ...child,
      part: partOf(byName.get(child.entity)!, end),
    })),
    links: entity.links.map(link => ({ ...link, target: end(link.entity) })),
    seedRows: seedRows(entity, byName, write),
    referrers: entity.referrers.map(each => connectReferrer(each, byName)),
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

/** A part as its owner knows it; it owns nothing itself. */
function partOf(
  part: EntityValues,
  end: (name: string) => JsonObject,
): JsonObject {
  return {
    ...(part as unknown as JsonObject),
    fields: part.fields.map(field => connectField(field, end)),
  };
}

/** Rows that refer to an entity, with what it takes to find them. */
function connectReferrer(
  referrer: ReferrerIr,
  byName: Map<string, EntityValues>,
): JsonObject {
  const { link, ...rest } = referrer;
  const from = byName.get(referrer.entity)!;
  const whole = byName.get(from.aggregate)!;
  const part = whole.children.find(child => child.entity === from.name);
  const ofLink = from.links.find(each => each.name === link);
  return {
    ...rest,
    from: endOf(from),
    whole: endOf(whole),
    ...(part ? { part: { ...part } } : {}),
    ...(ofLink ? { link: { ...ofLink } } : {}),
  };
}
