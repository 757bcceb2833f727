import { EntityIr, EntityOperation, ServiceIr } from '../../model';
import { reachableFrom } from '../reachableFrom';
import { Step, VectorCase } from './VectorsDocument';

/** The resource that cases are about, and the service around it. @internal */
export interface Subject {
  ir: ServiceIr;
  entity: EntityIr;
  /** `/api/v1/items` */
  path: string;
  /** Status of an answer to a body that breaks a constraint. */
  invalid: number;
}

/** Cases of one group about one resource. @internal */
export type Group = (subject: Subject) => VectorCase[];

/** What a case is about, besides its steps. @internal */
export interface Wording {
  /** `constraints` */
  group: string;
  /** Unique within the group and the resource: `price_max`. */
  label: string;
  says: string;
  alone?: boolean;
}

/** The subject for an entity. @internal */
export function subjectOf(entity: EntityIr, ir: ServiceIr): Subject {
  return {
    ir,
    entity,
    path: `${ir.api.prefix}/${entity.path}`,
    invalid: ir.api.validationStatus,
  };
}

/** A case that consists of steps. @internal */
export function caseOf(
  { entity }: Pick<Subject, 'entity'>,
  { label, ...wording }: Wording,
  steps: Step[],
): VectorCase {
  const id = `${entity.name}.${wording.group}.${label}`;
  return { id, ...wording, resource: entity.name, steps };
}

/** Whether the resource has an endpoint for the operation. @internal */
export function offers(
  { ir, entity }: Subject,
  operation: EntityOperation,
): boolean {
  const left = operation === 'patch' && !ir.api.patch;
  return entity.operations[operation] && !left;
}

/** Whether rows can be made over HTTP: the resource takes them, and everything that they need can be made too. @internal */
export function isCreatable(ir: ServiceIr, entity: EntityIr): boolean {
  const required = ({ needs }: EntityIr) =>
    needs.filter(need => need.required).map(need => need.entity);
  return reachableFrom(entity, ir, required).every(
    ({ root, operations }) => root && operations.create,
  );
}

/** The group, for resources only of which rows can be made over HTTP. @internal */
export function onRows(group: Group): Group {
  return subject =>
    isCreatable(subject.ir, subject.entity) ? group(subject) : [];
}
