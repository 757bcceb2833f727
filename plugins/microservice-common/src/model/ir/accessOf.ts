import { Answers } from '../Answers';
import { EntityModel } from '../DomainModel';
import { EntityIr } from '../EntityIr';

/**
 * Who may do what with an entity, by operation and action. Without authentication everybody may do everything; with it,
 * whoever is known, and with rows of one's own their owner, unless the author says otherwise.
 *
 * @internal
 */
export function accessOf(
  entity: EntityModel,
  operations: EntityIr['operations'],
  auth: Answers['auth'],
): EntityIr['access'] {
  const names = [
    ...Object.entries(operations)
      .filter(([, offered]) => offered)
      .map(([operation]) => operation),
    ...Object.keys(entity.actions ?? {}),
  ];
  const known = auth === 'none' ? 'public' : 'authenticated';
  return Object.fromEntries(
    names.map(name => [
      name,
      entity.access?.[name] ??
        (entity.owner && name !== 'create' ? 'owner' : known),
    ]),
  );
}
