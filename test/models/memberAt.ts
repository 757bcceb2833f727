import {
  EntityIr,
  FieldIr,
  ServiceIr,
} from '../../plugins/microservice-common/src/model';
import {
  Constraints,
  elementsOf,
} from '../../plugins/microservice-common/src/model/values';

/** What a pointer of a case leads to: a field or one of its elements; nothing for parts, links and what is unknown. */
export interface MemberAt {
  field: FieldIr;
  constraints: Constraints;
  isElement: boolean;
}

/** Follows a pointer below a body of an entity. */
export function memberAt(
  ir: ServiceIr,
  entity: EntityIr,
  pointer: string,
): MemberAt | undefined {
  const [name, ...rest] = pointer.split('/').slice(1);
  const child = entity.children.find(({ apiName }) => apiName === name);
  if (child) {
    const below = child.many ? rest.slice(1) : rest;
    const part = ir.entities.find(each => each.name === child.entity)!;
    return below.length ? memberAt(ir, part, `/${below.join('/')}`) : undefined;
  }
  const field = entity.fields.find(({ apiName }) => apiName === name);
  if (!field) return undefined;
  return rest.length
    ? { field, constraints: elementsOf(field), isElement: true }
    : { field, constraints: field, isElement: false };
}
