import { EntityIr, FieldIr, IndexIr, ServiceIr } from '../../model';
import { generatorOf } from './generatorOf';
import { entityNamed } from './Subject';
import { ResourceVector } from './VectorsDocument';

type Fresh = ResourceVector['fresh'];

/** The name of a member's generator: `Product.sku`. @internal */
export function generatorName(entity: EntityIr, field: FieldIr): string {
  return `${entity.name}.${field.apiName}`;
}

/**
 * The members that need a new value in each row, so that no unique set is ever taken: one for each set, the one with the
 * most values. A set with a reference needs none: each row refers to a row of its own.
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
  const chosen = entity.indexes
    .filter(index => index.unique)
    .flatMap(index => chosenOf(entity, index) ?? []);
  return [...new Set(chosen)].map(field => ({
    pointer: `${prefix}/${field.apiName}`,
    generator: generatorName(entity, field),
  }));
}

function chosenOf(entity: EntityIr, index: IndexIr): FieldIr | undefined {
  const fields = index.members.flatMap(
    name => entity.fields.find(({ apiName }) => apiName === name) ?? [],
  );
  if (fields.some(field => field.reference)) return undefined;
  const free = fields.filter(field => field.creatable);
  return free.find(field => generatorOf(field).kind !== 'values') ?? free[0];
}

/** Whether so few values are left that cases which make rows would take them from each other. @internal */
export function isScarce(entity: EntityIr, ir: ServiceIr): boolean {
  const owners = [
    entity,
    ...entity.children.map(child => entityNamed(ir, child.entity)),
  ];
  return owners.some(owner =>
    owner.indexes
      .filter(index => index.unique)
      .flatMap(index => chosenOf(owner, index) ?? [])
      .some(field => generatorOf(field).kind === 'values'),
  );
}
