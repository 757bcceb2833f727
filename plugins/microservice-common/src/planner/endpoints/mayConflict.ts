import { EndpointPlan, EntityIr, ServiceIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { reachableFrom } from '../reachableFrom';

type Question = (entity: EntityIr, ir: ServiceIr) => boolean;

/** Whether other rows may stand in the way of an operation: an operation is a row, and what is not here reads. */
const CONFLICTS: Readonly<Record<string, Question>> = {
  create: (entity, ir) => uniqueColumns(entity, ir).length > 0,
  update: mayChangeUnique,
  patch: mayChangeUnique,
  delete: isHeldBack,
  // A state that may not follow, whatever other rows hold.
  action: () => true,
};

/**
 * Whether an endpoint of an entity may answer 409: where a value has to be unique, others refer to the row, or a state
 * does not allow it.
 *
 * @internal
 */
export function mayConflict(
  operation: NonNullable<EndpointPlan['operation']>,
  entity: EntityIr,
  ir: ServiceIr,
): boolean {
  return CONFLICTS[operation]?.(entity, ir) ?? false;
}

/** Columns of the unique indexes of a table and of its parts; the owner of a part is always its own. */
function uniqueColumns(entity: EntityIr, ir: ServiceIr): string[] {
  return [
    ...columnsOfUnique(entity),
    ...entity.children.flatMap(child =>
      columnsOfUnique(entityNamed(ir, child.entity), child.reference),
    ),
  ];
}

function columnsOfUnique({ indexes }: EntityIr, owner?: string): string[] {
  return indexes
    .filter(({ unique, columns }) => unique && columns.join() !== owner)
    .flatMap(({ columns }) => columns);
}

/** Parts are replaced as a whole; of the row itself only what may change can meet another. */
function mayChangeUnique(entity: EntityIr, ir: ServiceIr): boolean {
  const fixed = entity.fields
    .filter(({ updatable, computed }) => !updatable && !computed)
    .map(({ dbName }) => dbName);
  const own = columnsOfUnique(entity);
  return (
    own.some(column => !fixed.includes(column)) ||
    uniqueColumns(entity, ir).length > own.length
  );
}

/** Whether rows that refer to it, or to what goes with it, keep it from being deleted. */
function isHeldBack(entity: EntityIr, ir: ServiceIr): boolean {
  return reachableFrom(entity, ir, goneWith).some(({ referrers }) =>
    referrers.some(({ onDelete }) => onDelete === 'restrict'),
  );
}

/** Names of the entities whose rows are deleted together with one that they refer to. */
function goneWith({ referrers }: EntityIr): string[] {
  return referrers
    .filter(({ onDelete, field }) => onDelete === 'cascade' && field)
    .map(referrer => referrer.entity);
}
