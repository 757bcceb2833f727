import { EntityIr, FieldIr, ServiceIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { reachableFrom } from '../reachableFrom';
import { rowGeneratorOf } from './freeValues';
import { freshFields } from './freshFields';
import { ResourceVector } from './VectorsDocument';

type Fresh = ResourceVector['fresh'];

/** The name of a member's generator: `Product.sku`. @internal */
export function generatorName(entity: EntityIr, field: FieldIr): string {
  return `${entity.name}.${field.apiName}`;
}

/**
 * The members that need a new value in each row, of the entity and of its parts.
 *
 * @internal
 */
export function freshMembers(entity: EntityIr, ir: ServiceIr): Fresh {
  return [
    ...ownFresh(entity, ''),
    ...entity.children.flatMap(child =>
      ownFresh(
        entityNamed(ir, child.entity),
        `/${child.apiName}${child.many ? '/*' : ''}`,
      ),
    ),
  ];
}

function ownFresh(entity: EntityIr, prefix: string): Fresh {
  return freshFields(entity).map(field => ({
    pointer: `${prefix}/${field.apiName}`,
    generator: generatorName(entity, field),
  }));
}

/**
 * Whether so few values are left, for its rows or for those that they refer to, that cases which make rows would take them
 * from each other.
 *
 * @internal
 */
export function isScarce(entity: EntityIr, ir: ServiceIr): boolean {
  const needed = ({ needs }: EntityIr) => needs.map(need => need.entity);
  return reachableFrom(entity, ir, needed).some(each => hasFewRows(each, ir));
}

/** Whether the new values of an entity, or of its parts, are those of a short list. */
function hasFewRows(entity: EntityIr, ir: ServiceIr): boolean {
  const owners = [
    entity,
    ...entity.children.map(child => entityNamed(ir, child.entity)),
  ];
  return owners.some(owner =>
    freshFields(owner).some(
      field => rowGeneratorOf(owner, field).kind === 'values',
    ),
  );
}
