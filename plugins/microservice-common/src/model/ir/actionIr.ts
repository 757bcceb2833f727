import { EntityModel } from '../DomainModel';
import { capitalise, wordsOf } from '../naming';
import { ActionIr } from '../EntityIr';
import { enumOf } from '../values';

/**
 * The changes of state of an entity that have endpoints of their own.
 *
 * @internal
 */
export function actionsOf(entity: EntityModel): ActionIr[] {
  return Object.entries(entity.actions ?? {}).map(
    ([name, { method, path, field, doc }]) => ({
      name,
      method,
      path,
      field,
      enum: enumOf(entity.fields[field].type) ?? '',
      code: `invalid_${field}_transition`,
      doc: doc ?? capitalise(wordsOf(name).join(' ')),
    }),
  );
}
