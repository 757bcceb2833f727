import { Answers } from '../Answers';
import { DomainModel } from '../DomainModel';
import { EntityIr } from '../EntityIr';
import { ownershipOf } from '../relations';
import { entityIr } from './entityIr';
import { referrersOf } from './referrersOf';

/**
 * The entities of a model, resolved. Parts are resolved before the aggregates that show them, and stand right before
 * them.
 *
 * @internal
 */
export function entitiesOf(
  model: DomainModel,
  auth: Answers['auth'],
): EntityIr[] {
  const names = Object.keys(model.entities);
  const isPart = (name: string) => ownershipOf(name, model) !== undefined;
  const parts = new Map<string, EntityIr>();
  for (const name of names.filter(isPart))
    parts.set(name, entityIr(name, { model, auth, parts }));
  const entities = names
    .filter(name => !isPart(name))
    .flatMap(name => {
      const root = entityIr(name, { model, auth, parts });
      const owned = root.children.map(child => parts.get(child.entity)!);
      return [...owned, root];
    });
  return entities.map(entity => ({
    ...entity,
    referrers: referrersOf(entity.name, entities),
  }));
}
