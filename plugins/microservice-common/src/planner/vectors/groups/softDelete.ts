import { Group, Subject, caseOf, offers } from '../Subject';
import { NOT_FOUND, bodyOf, create, onRow, patch, remove } from '../steps';
import { Step, VectorCase } from '../VectorsDocument';

/** A deleted row that stays in its table answers to nothing any more. @internal */
export const softDelete: Group = subject => {
  const { entity } = subject;
  if (!entity.softDelete) return [];
  if (!offers(subject, 'delete')) return [];
  return [
    gone(subject),
    ...(offers(subject, 'list') ? [uncounted(subject)] : []),
  ];
};

function gone(subject: Subject): VectorCase {
  const { entity } = subject;
  const actions: Step[] = entity.actions.map(action => ({
    send: `${onRow(action.method, subject)}${action.path}`,
    body: {
      json: {
        [apiNameOf(subject, action.field)]: valueOf(subject, action.enum),
      },
    },
    expect: NOT_FOUND,
  }));
  const replace: Step = {
    send: onRow('PUT', subject),
    body: bodyOf(subject, { for: 'replace' }),
    expect: NOT_FOUND,
  };
  return caseOf(
    subject,
    {
      group: 'soft_delete',
      label: 'gone',
      says: 'a deleted row can neither be changed nor deleted again',
    },
    [
      create(subject, 'row'),
      remove(subject),
      ...(offers(subject, 'patch') ? [patch(subject, {}, NOT_FOUND)] : []),
      ...(offers(subject, 'update') ? [replace] : []),
      ...actions,
      remove(subject, NOT_FOUND),
    ],
  );
}

function apiNameOf({ entity }: Subject, name: string): string {
  return entity.fields.find(field => field.name === name)!.apiName;
}

function valueOf({ ir }: Subject, name: string): string {
  return ir.enums.find(each => each.name === name)!.values[0];
}

function uncounted(subject: Subject): VectorCase {
  return {
    id: `${subject.entity.name}.soft_delete.uncounted`,
    group: 'soft_delete',
    resource: subject.entity.name,
    says: 'a deleted row is not counted',
    scenario: 'total_after_delete',
    alone: true,
    with: {},
  };
}
