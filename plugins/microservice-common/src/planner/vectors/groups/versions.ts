import { JsonObject } from '@backstage/types';
import { FieldIr } from '../../../model';
import { isCompared } from '../comparisons';
import { Group, Subject, caseOf, offers } from '../Subject';
import { bodyOf, create, get, kept, onRow, patch, post } from '../steps';
import { Expectation, SendStep, Step, VectorCase } from '../VectorsDocument';

const STALE: Expectation = { status: 412, code: 'precondition_failed' };

/** A number that each change raises; it is the ETag, and a client may insist on it. @internal */
export const versions: Group = subject => {
  const { entity } = subject;
  if (!entity.version) return [];
  const field = entity.fields.find(
    each =>
      each.updatable &&
      each.readable &&
      !each.reference &&
      !each.unique &&
      !isCompared(entity, each) &&
      each.examples.length > 1,
  );
  return [
    first(subject),
    ...(field && offers(subject, 'patch')
      ? [
          raised(subject, field),
          insisted(subject, field),
          raced(subject, field),
        ]
      : []),
    ...(offers(subject, 'update') ? [replacedStale(subject)] : []),
    ...(offers(subject, 'delete') ? [deletedStale(subject)] : []),
    ...entity.actions.map((_, index) => actedStale(subject, index)),
  ];
};

function wording(label: string, says: string) {
  return { group: 'versions', label, says };
}

function withVersion(version: number): Expectation {
  return {
    status: 200,
    headers: { etag: `"${version}"` },
    body: { version },
  };
}

function first(subject: Subject): VectorCase {
  return caseOf(subject, wording('first', 'a new row has version 1'), [
    {
      ...post(subject, bodyOf(subject), { ...withVersion(1), status: 201 }),
      as: 'row',
    },
    ...(offers(subject, 'get') ? [get(subject, withVersion(1))] : []),
  ]);
}

function valuesOf(field: FieldIr): [JsonObject, JsonObject] {
  const [one, two] = field.examples;
  return [{ [field.apiName]: one }, { [field.apiName]: two }];
}

/** The row has the first value of the field, so that the second is a change. */
function starting(subject: Subject, field: FieldIr) {
  const [one] = valuesOf(field);
  return create(subject, 'row', {
    set: { [`/${field.apiName}`]: one[field.apiName] },
  });
}

function raised(subject: Subject, field: FieldIr): VectorCase {
  const [one, two] = valuesOf(field);
  return caseOf(
    subject,
    wording('raised', 'each change raises the version, and nothing else does'),
    [
      starting(subject, field),
      patch(subject, {}, withVersion(1)),
      patch(subject, one, withVersion(1)),
      patch(subject, two, withVersion(2)),
      patch(subject, two, withVersion(2)),
      patch(subject, one, withVersion(3)),
      ...(offers(subject, 'get') ? [get(subject, withVersion(3))] : []),
    ],
  );
}

function when(match: string, step: SendStep): SendStep {
  return { ...step, headers: { 'if-match': match } };
}

function insisted(subject: Subject, field: FieldIr): VectorCase {
  const [one, two] = valuesOf(field);
  return caseOf(
    subject,
    wording('if_match_patch', 'changes a row only where its version matches'),
    [
      starting(subject, field),
      when('"2"', patch(subject, two, STALE)),
      when('"1"', patch(subject, two, withVersion(2))),
      when('"1"', patch(subject, one, STALE)),
      when('', patch(subject, one, STALE)),
      when('"1", "2"', patch(subject, one, withVersion(3))),
      when('*', patch(subject, two, withVersion(4))),
      ...(offers(subject, 'get') ? [get(subject, withVersion(4))] : []),
    ],
  );
}

function replacedStale(subject: Subject): VectorCase {
  const put: SendStep = {
    send: onRow('PUT', subject),
    body: bodyOf(subject, { base: 'other', for: 'replace' }),
    expect: STALE,
  };
  return caseOf(
    subject,
    wording('if_match_put', 'replaces a row only where its version matches'),
    [
      create(subject, 'row'),
      when('"7"', put),
      when('"1"', { ...put, expect: withVersion(2) }),
    ],
  );
}

function deletedStale(subject: Subject): VectorCase {
  const send = onRow('DELETE', subject);
  const shown: Step[] = offers(subject, 'get')
    ? [get(subject, { status: 200, body: kept('row') })]
    : [];
  return caseOf(
    subject,
    wording('if_match_delete', 'deletes a row only where its version matches'),
    [
      create(subject, 'row'),
      when('"7"', { send, expect: STALE }),
      ...shown,
      when('"1"', { send, expect: { status: [200, 204] } }),
    ],
  );
}

function actedStale(subject: Subject, index: number): VectorCase {
  const { entity, ir } = subject;
  const action = entity.actions[index];
  const field = entity.fields.find(({ name }) => name === action.field)!;
  const machine = ir.enums.find(({ name }) => name === action.enum)!;
  const initial = String(field.default ?? machine.initial ?? machine.values[0]);
  const next = machine.transitions?.[initial]?.find(value => value !== initial);
  const step = (value: string, expect: Expectation): SendStep => ({
    send: `${onRow(action.method, subject)}${action.path}`,
    body: { json: { [field.apiName]: value } },
    expect,
  });
  return caseOf(
    subject,
    wording(`if_match_${action.name}`, 'a change of state raises it as well'),
    [
      create(subject, 'row'),
      step(initial, withVersion(1)),
      ...(next
        ? [
            when('"7"', step(next, STALE)),
            when('"1"', step(next, withVersion(2))),
          ]
        : []),
    ],
  );
}

/** Many changes insist on the same version: one wins. */
function raced(subject: Subject, field: FieldIr): VectorCase {
  return {
    id: `${subject.entity.name}.versions.race`,
    group: 'versions',
    resource: subject.entity.name,
    says: 'of many changes that insist on one version exactly one wins',
    scenario: 'version_race',
    with: { member: field.apiName, values: field.examples, clients: 6 },
  };
}
