import { EntityIr } from '../EntityIr';
import { ReferrerIr } from '../RelationIr';

/**
 * Whose rows refer to the rows of an entity, through a field or a link; its own parts do not count.
 *
 * @internal
 */
export function referrersOf(
  entity: string,
  entities: EntityIr[],
): ReferrerIr[] {
  return entities.flatMap(({ name, softDelete, fields, links }) => [
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
