import { Answers } from '../../Answers';
import { DomainModel, EntityModel } from '../../DomainModel';
import { Problem } from '../../Problem';

/** An entity with what stands around it. */
export interface EntityContext {
  name: string;
  entity: EntityModel;
  /** `model.entities.Item` */
  where: string;
  model: DomainModel;
  auth: Answers['auth'];
}

/** Something that may be wrong with an entity, in any number of places. */
export type EntityRule = (context: EntityContext) => Problem[];
