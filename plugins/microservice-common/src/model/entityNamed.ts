import { EntityIr } from './EntityIr';

/**
 * The entity that a relation, a part or an endpoint names; the checks saw to it that there is one.
 *
 * @internal
 */
export function entityNamed<Entity extends Pick<EntityIr, 'name'>>(
  { entities }: { entities: readonly Entity[] },
  name: string,
): Entity {
  return entities.find(entity => entity.name === name)!;
}
