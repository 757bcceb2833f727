import { DomainModel, RelationModel } from '../DomainModel';
import { isToOwner, ownershipOf } from './ownership';
import { relationsOf } from './relationsOf';

/** A relation to one other row, which becomes a field. */
export interface Reference {
  /** `customer` */
  name: string;
  /** `customer_id` */
  field: string;
  relation: RelationModel;
}

/** What the field of a relation is called: `customer_id`. @internal */
export function referenceField(relation: string): string {
  return `${relation}_id`;
}

/** The relations to one other row that clients see; the one of a part to its owner is none of them. @internal */
export function referencesOf(entity: string, model: DomainModel): Reference[] {
  const ownership = ownershipOf(entity, model);
  return relationsOf(model.entities[entity])
    .filter(
      relation =>
        relation[1].kind === 'belongs_to' && !isToOwner(relation, ownership),
    )
    .map(([name, relation]) => ({
      name,
      field: referenceField(name),
      relation,
    }));
}

/** Whether the other end of a reference sees a single row, so that no two rows may refer to the same. @internal */
export function isOneToOne(
  entity: string,
  reference: Reference,
  model: DomainModel,
): boolean {
  return relationsOf(model.entities[reference.relation.to]).some(
    ([, { kind, to, inverse }]) =>
      kind === 'has_one' && to === entity && inverse === reference.name,
  );
}
