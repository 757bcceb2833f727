import { ABSENT } from '../absentIds';
import { EntityIr } from '../../../model';
import { Group, Subject, caseOf, offers } from '../Subject';
import { bodyOf } from '../steps';
import { Expectation, SendStep } from '../VectorsDocument';

/** Percent-encoded path segments that are no id. */
const MALFORMED: Readonly<Record<EntityIr['id']['strategy'], string[]>> = {
  uuid7: ['x', '1', 'zzzzzzzz-0000-7000-8000-000000000000', '%00', '%27'],
  uuid4: ['x', '1', 'zzzzzzzz-0000-4000-8000-000000000000', '%00', '%27'],
  int64: ['x', '1.5', '9223372036854775808', '99999999999999999999', '%00'],
};

/** Ids of nothing, and texts that are no ids. @internal */
export const identifiers: Group = subject => {
  const { entity, invalid } = subject;
  const ways = waysOf(subject);
  if (!ways.length) return [];
  const { strategy } = entity.id;
  const each = (ids: string[], expect: Expectation) =>
    ids.flatMap(id => ways.map(way => way(id, expect)));
  return [
    caseOf(
      subject,
      {
        group: 'identifiers',
        label: 'absent',
        says: 'answers 404 for an id that nothing has',
      },
      each([String(ABSENT[strategy])], { status: 404 }),
    ),
    caseOf(
      subject,
      {
        group: 'identifiers',
        label: 'malformed',
        says: 'refuses what is no id',
      },
      each(MALFORMED[strategy], {
        status: invalid,
        errors: [{ location: 'path' }],
      }),
    ),
  ];
};

type Way = (id: string, expect: Expectation) => SendStep;

function waysOf(subject: Subject): Way[] {
  const { path } = subject;
  const plain =
    (method: string): Way =>
    (id, expect) => ({ send: `${method} ${path}/${id}`, expect });
  return [
    ...(offers(subject, 'get') ? [plain('GET')] : []),
    ...(offers(subject, 'delete') ? [plain('DELETE')] : []),
    ...(offers(subject, 'patch')
      ? [
          ((id, expect) => ({
            send: `PATCH ${path}/${id}`,
            body: { json: {} },
            expect,
          })) as Way,
        ]
      : []),
    ...(offers(subject, 'update') && !bodyNeeds(subject)
      ? [
          ((id, expect) => ({
            send: `PUT ${path}/${id}`,
            body: bodyOf(subject, { for: 'replace' }),
            expect,
          })) as Way,
        ]
      : []),
  ];
}

/** A body that needs other rows is tried elsewhere. */
function bodyNeeds({ entity }: Subject): boolean {
  return entity.needs.length > 0;
}
