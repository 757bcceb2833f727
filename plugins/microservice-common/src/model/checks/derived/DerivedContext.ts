import { DomainModel } from '../../DomainModel';
import { EntityIr } from '../../EntityIr';

/** An entity with the resolved ones around it. */
export interface DerivedContext {
  entity: EntityIr;
  /** `model.entities.Item` */
  where: string;
  model: DomainModel;
  entities: EntityIr[];
}
