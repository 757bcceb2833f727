import { EntityModel, RelationModel } from '../DomainModel';

/** How many parts or links a row has at most, unless its author says otherwise. */
export const MOST_ITEMS = 100;

/** The relations of an entity by name, in its author's order. @internal */
export function relationsOf(entity: EntityModel): [string, RelationModel][] {
  return Object.entries(entity.relations ?? {});
}
