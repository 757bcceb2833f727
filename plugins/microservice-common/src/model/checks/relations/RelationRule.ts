import { DomainModel, EntityModel, RelationModel } from '../../DomainModel';
import { Finding } from '../Finding';

/** A relation with what stands around it. */
export interface RelationContext {
  /** `items` */
  name: string;
  relation: RelationModel;
  /** Name of the entity that has the relation, and the entity. */
  from: string;
  entity: EntityModel;
  /** The entity at the other end. */
  target: EntityModel;
  model: DomainModel;
}

/** One thing that may be wrong with a relation. */
export type RelationRule = (context: RelationContext) => Finding | undefined;
