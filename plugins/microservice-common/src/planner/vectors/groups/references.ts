import { JsonValue } from '@backstage/types';
import { FieldIr } from '../../../model';
import { ABSENT } from '../absentIds';
import { referencesOf, targetOf, wording } from '../referenceTargets';
import { Group, Subject, caseOf, offers } from '../Subject';
import { bodyOf, create, find, kept, patch, post, refusedAt } from '../steps';
import { Expectation, Step, VectorCase } from '../VectorsDocument';

/** References to rows of other resources: there, not there, deleted. @internal */
export const references: Group = subject =>
  referencesOf(subject).flatMap(field => [
    unknown(subject, field),
    pointing(subject, field),
    ...(isWithin(subject, field) ? [crossed(subject, field)] : []),
  ]);

/**
 * Whether rows may come to refer to each other at once. Where they are hidden in place of deleted, a reference has to keep
 * its target from being hidden, so that one of two that cross loses.
 */
function isWithin(subject: Subject, field: FieldIr): boolean {
  const { entity } = subject;
  return (
    field.reference!.entity === entity.name &&
    field.updatable &&
    !field.unique &&
    !entity.softDelete &&
    offers(subject, 'patch')
  );
}

/** A change locks its row, and a reference locks the other one: two that cross must not wait for each other. */
function crossed(subject: Subject, field: FieldIr): VectorCase {
  const { name } = subject.entity;
  return {
    id: `${name}.references.crossed_${field.apiName}`,
    group: 'references',
    resource: name,
    says: `lets two rows come to refer to each other by /${field.apiName} at once`,
    scenario: 'crossed_references',
    with: { member: field.apiName, clients: 6 },
  };
}

function absentTarget(subject: Subject, field: FieldIr) {
  return ABSENT[targetOf(subject, field).id.strategy];
}

function unknown(subject: Subject, field: FieldIr): VectorCase {
  const pointer = `/${field.apiName}`;
  const value = absentTarget(subject, field);
  const expect = refusedAt(subject, pointer, 'reference');
  return caseOf(
    subject,
    wording(field, 'unknown', `refuses a reference to nothing at ${pointer}`),
    [
      post(subject, bodyOf(subject, { set: { [pointer]: value } }), expect),
      ...(field.updatable && offers(subject, 'patch')
        ? [
            create(subject, 'row'),
            patch(subject, { [field.apiName]: value }, expect),
          ]
        : []),
    ],
  );
}

/** The reference is shown, finds its rows in a list, and may be changed or set to null as the model says. */
function pointing(subject: Subject, field: FieldIr): VectorCase {
  const { entity } = subject;
  const name = field.apiName;
  const target = targetOf(subject, field);
  const id = kept(`target/${target.id.apiName}`);
  const rows = { include: ['row'], exclude: ['stranger'] };
  const body = bodyOf(subject, { set: { [`/${name}`]: id } });
  const made = post(subject, body, { status: 201, body: { [name]: id } });
  return caseOf(
    subject,
    wording(field, 'target', `shows the row that /${name} refers to`),
    [
      create({ entity: target }, 'target'),
      create({ entity }, 'stranger'),
      { ...made, as: 'row' },
      ...(offers(subject, 'list') ? [find(subject, [[name, id]], rows)] : []),
      ...(field.updatable && offers(subject, 'patch')
        ? changed(subject, field)
        : []),
    ],
  );
}

function changed(subject: Subject, field: FieldIr): Step[] {
  const name = field.apiName;
  const target = targetOf(subject, field);
  const id = kept(`next/${target.id.apiName}`);
  const shows = (value: JsonValue): Expectation => ({
    status: 200,
    body: { [name]: value },
  });
  const withoutOne = field.nullable
    ? shows(null)
    : refusedAt(subject, `/${name}`);
  return [
    create({ entity: target }, 'next'),
    patch(subject, { [name]: id }, shows(id)),
    patch(subject, { [name]: null }, withoutOne),
  ];
}
