import { DomainModel, RelationModel } from '../DomainModel';
import { nameCases } from '../naming';
import { relationsOf } from './relationsOf';

/** What the place of a part in its list is called, where no field of its own orders it. */
export const POSITION = 'position';

/** That an entity is a part of an aggregate: which root owns it, and what both ends of the relation are called. */
export interface Ownership {
  /** Name of the root. */
  owner: string;
  /** Name of the relation at the root: `items`. */
  relation: string;
  many: boolean;
  /** Field of the part by which its list is ordered: what the author named, else `position`; its id without a list. */
  orderedBy: string;
  /** Whether the service numbers the parts, since no field of their own orders them. */
  numbered: boolean;
  /** Name of the relation at the part: `order`. */
  inverse: string;
}

/** Every relation that makes this entity a part; more than one is a mistake. @internal */
export function ownershipsOf(part: string, model: DomainModel): Ownership[] {
  return Object.entries(model.entities).flatMap(([owner, entity]) =>
    relationsOf(entity)
      .filter(
        ([, { owned, kind, to }]) =>
          owned && to === part && owner !== part && kind.startsWith('has_'),
      )
      .map(([name, relation]) => ownership(owner, name, relation)),
  );
}

/** What an owning relation says of its parts, with its defaults. @internal */
export function ownership(
  owner: string,
  name: string,
  relation: RelationModel,
): Ownership {
  const many = relation.kind === 'has_many';
  return {
    owner,
    relation: name,
    many,
    inverse: relation.inverse ?? nameCases(owner).snake,
    orderedBy: relation.ordered_by ?? (many ? POSITION : 'id'),
    numbered: many && !relation.ordered_by,
  };
}

/** Whether a relation is the one of a part to its owner, which clients never see. @internal */
export function isToOwner(
  [name, { kind, to }]: [name: string, relation: RelationModel],
  owned: Ownership | undefined,
): boolean {
  return kind === 'belongs_to' && owned?.owner === to && owned.inverse === name;
}

/** Which aggregate an entity is a part of, if it is. @internal */
export function ownershipOf(
  part: string,
  model: DomainModel,
): Ownership | undefined {
  return ownershipsOf(part, model)[0];
}
