import { EntityIr } from '../EntityIr';
import { ReferrerIr } from '../RelationIr';

/**
 * Whose rows refer to the rows of an entity, through a field or a link; its own parts do not count,
 * nor do internal entities, whose rows follow on their own.
 *
 * @internal
 */
export function referrersOf(
  entity: string,
  entities: EntityIr[],
): ReferrerIr[] {
  const served = entities.filter(({ internal }) => !internal);
  return served.flatMap(({ name, softDelete, fields, links }) => [
    ...fields
      .filter(
        ({ reference, access }) =>
          reference?.entity === entity && access !== 'internal',
      )
      .map(({ name: field, reference }) => ({
        entity: name,
        field,
        onDelete: reference!.onDelete,
        softDeleted: softDelete,
      })),
    ...links
      .filter(link => link.entity === entity)
      .map(({ name: link, onDelete }) => ({
        entity: name,
        link,
        onDelete,
        softDeleted: softDelete,
      })),
  ]);
}
