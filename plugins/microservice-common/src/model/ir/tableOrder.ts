import { EntityIr } from '../EntityIr';
import { entityNamed } from '../entityNamed';

/**
 * Names of the entities, each after those that it refers to, otherwise in the given order. A row may refer to its own
 * table; longer circles do not pass the checks.
 *
 * @internal
 */
export function tableOrder(
  entities: Pick<EntityIr, 'name' | 'fields'>[],
): string[] {
  const placed = new Set<string>();
  const ordered: string[] = [];
  const place = (name: string) => {
    if (placed.has(name)) return;
    placed.add(name);
    targetsOf(entityNamed({ entities }, name)).forEach(place);
    ordered.push(name);
  };
  entities.forEach(({ name }) => place(name));
  return ordered;
}

function targetsOf({ fields }: Pick<EntityIr, 'fields'>): string[] {
  return fields.flatMap(({ reference }) => reference?.entity ?? []);
}
