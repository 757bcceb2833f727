import { DomainModel } from '../DomainModel';

/** The type of an entity's ids, and so of the fields that refer to it. @internal */
export function keyTypeOf(
  entity: string,
  model: DomainModel,
): 'uuid' | 'int64' {
  return model.entities[entity].id?.strategy === 'int64' ? 'int64' : 'uuid';
}
