import { EntityIr, FieldIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { isCreatable, Subject, Wording } from './Subject';

/** The fields that refer to rows which can be made over HTTP. @internal */
export function referencesOf({ entity, ir }: Subject): FieldIr[] {
  return entity.fields.filter(
    ({ reference, creatable }) =>
      reference &&
      creatable &&
      isCreatable(ir, entityNamed(ir, reference.entity)),
  );
}

/** The entity that a field refers to. @internal */
export function targetOf({ ir }: Subject, field: FieldIr): EntityIr {
  return entityNamed(ir, field.reference!.entity);
}

/** What a case about a reference is called. @internal */
export function wording(field: FieldIr, label: string, says: string): Wording {
  return { group: 'references', label: `${label}_${field.apiName}`, says };
}
