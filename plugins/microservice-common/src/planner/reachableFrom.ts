import { EntityIr, ServiceIr } from '../model';
import { entityNamed } from '../model/entityNamed';

/**
 * An entity and all those that it leads to, each once, however many ways there are to one: they may cross and go in circles.
 *
 * @param next - names of the entities to which one leads directly
 * @internal
 */
export function reachableFrom(
  start: EntityIr,
  ir: ServiceIr,
  next: (entity: EntityIr) => string[],
): EntityIr[] {
  const found = new Set([start]);
  for (const entity of found)
    next(entity).forEach(name => found.add(entityNamed(ir, name)));
  return [...found];
}
