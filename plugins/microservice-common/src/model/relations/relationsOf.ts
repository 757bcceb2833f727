import { EntityModel, RelationModel } from '../DomainModel';

/** The relations of an entity by name, in its author's order. @internal */
export function relationsOf(entity: EntityModel): [string, RelationModel][] {
  return Object.entries(entity.relations ?? {});
}
