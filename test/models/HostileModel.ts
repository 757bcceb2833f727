/** A model that somebody hostile or unlucky might send, and what has to come of it. */
export interface HostileModel {
  title: string;
  /** The code of the refusal, or `generates` where a service with this model has to work. */
  expected: string;
  model: unknown;
}

export const GENERATES = 'generates';

const TEXT = { type: 'string', max_length: 40 };

/** A model of one entity with these fields, by name. */
export function withFields(
  fields: Record<string, unknown>,
  entity = 'Parcel',
): object {
  return { schema: 1, entities: { [entity]: { fields } } };
}

/** A model of one entity with a text under each of these names. */
export function withTexts(names: string[]): object {
  return withFields(Object.fromEntries(names.map(name => [name, TEXT])));
}

/** A model of entities under these names. */
export function withEntities(names: string[]): object {
  const fields = { note: TEXT };
  return {
    schema: 1,
    entities: Object.fromEntries(names.map(name => [name, { fields }])),
  };
}

/** A model whose entities have these relations, by entity and name. */
export function withRelations(
  relations: Record<string, Record<string, unknown>>,
): object {
  return {
    schema: 1,
    entities: Object.fromEntries(
      Object.entries(relations).map(([name, ties]) => [
        name,
        { fields: { note: TEXT }, relations: ties },
      ]),
    ),
  };
}

/** JSON that was parsed, so that `__proto__` is a key as any other. */
export function parsed(text: string): unknown {
  return JSON.parse(text);
}
