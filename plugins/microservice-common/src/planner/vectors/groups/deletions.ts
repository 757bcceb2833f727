import { DeleteRule, FieldIr } from '../../../model';
import { referencesOf, targetOf, wording } from '../referenceTargets';
import { Group, Subject, caseOf, offers } from '../Subject';
import {
  CONFLICT,
  NOT_FOUND,
  bodyOf,
  create,
  get,
  kept,
  post,
  refusedAt,
} from '../steps';
import { Expectation, VectorCase } from '../VectorsDocument';

/** What a deleted row leaves behind: what referred to it goes too, stands in the way, or refers to nothing. @internal */
export const deletions: Group = subject =>
  referencesOf(subject)
    .filter(field => targetOf(subject, field).operations.delete)
    .flatMap(field => [
      targetDeleted(subject, field),
      deadTarget(subject, field),
    ]);

/** What becomes of a row when the one that it refers to is deleted. */
function targetDeleted(subject: Subject, field: FieldIr): VectorCase {
  const { entity, ir } = subject;
  const target = targetOf(subject, field);
  const rule = field.reference!.onDelete;
  const path = `${ir.api.prefix}/${target.path}/{target/${target.id.apiName}}`;
  const afterwards: Record<DeleteRule, Expectation> = {
    cascade: NOT_FOUND,
    restrict: { status: 200, body: kept('row') },
    set_null: { status: 200, body: { [field.apiName]: null } },
  };
  return caseOf(
    subject,
    wording(field, rule, `deleting what /${field.apiName} refers to: ${rule}`),
    [
      create({ entity: target }, 'target'),
      create({ entity }, 'row', {
        set: {
          [`/${field.apiName}`]: kept(`target/${target.id.apiName}`),
        },
      }),
      {
        send: `DELETE ${path}`,
        expect: rule === 'restrict' ? CONFLICT : { status: [200, 204] },
      },
      ...(offers(subject, 'get') ? [get(subject, afterwards[rule])] : []),
    ],
  );
}

/** A soft-deleted row is still in its table, and is no target any more. */
function deadTarget(subject: Subject, field: FieldIr): VectorCase {
  const target = targetOf(subject, field);
  const pointer = `/${field.apiName}`;
  const path = `${subject.ir.api.prefix}/${target.path}`;
  return caseOf(
    subject,
    wording(field, 'deleted', 'refuses a reference to a deleted row'),
    [
      create({ entity: target }, 'target'),
      {
        send: `DELETE ${path}/{target/${target.id.apiName}}`,
        expect: { status: [200, 204] },
      },
      post(
        subject,
        bodyOf(subject, {
          set: { [pointer]: kept(`target/${target.id.apiName}`) },
        }),
        refusedAt(subject, pointer, 'reference'),
      ),
    ],
  );
}
