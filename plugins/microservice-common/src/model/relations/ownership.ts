import { DomainModel } from '../DomainModel';
import { nameCases } from '../naming';
import { relationsOf } from './relationsOf';

/** That an entity is a part of an aggregate: which root owns it, and what both ends of the relation are called. */
export interface Ownership {
  /** Name of the root. */
  owner: string;
  /** Name of the relation at the root: `items`. */
  relation: string;
  many: boolean;
  orderedBy?: string;
  /** Name of the relation at the part: `order`. */
  inverse: string;
}

/** Every relation that owns this entity; more than one is a mistake. @internal */
export function ownershipsOf(part: string, model: DomainModel): Ownership[] {
  return Object.entries(model.entities).flatMap(([owner, entity]) =>
    relationsOf(entity)
      .filter(([, relation]) => relation.owned && relation.to === part)
      .map(([name, relation]) => ({
        owner,
        relation: name,
        many: relation.kind === 'has_many',
        inverse: relation.inverse ?? nameCases(owner).snake,
        ...(relation.ordered_by ? { orderedBy: relation.ordered_by } : {}),
      })),
  );
}

/** Which aggregate an entity is a part of, if it is. @internal */
export function ownershipOf(
  part: string,
  model: DomainModel,
): Ownership | undefined {
  return ownershipsOf(part, model)[0];
}
