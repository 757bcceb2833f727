import { attemptsOnRow } from '../accessSteps';
import { Group, Subject, caseOf, offers } from '../Subject';
import { create, find, get, kept, not, remove } from '../steps';
import { CallerName, SendStep, Step, VectorCase } from '../VectorsDocument';

/** Rows belong to who made them: what others see of them, and that they change nothing. @internal */
export const ownership: Group = subject => {
  const { owner } = subject.entity;
  if (!owner) return [];
  const { access } = subject.entity;
  return [
    ofOthers(subject),
    ...(access.create === 'authenticated' ? ofTwo(subject, owner.scope) : []),
  ];
};

/** What can be found out where two callers make rows. */
function ofTwo(
  subject: Subject,
  scope: NonNullable<Subject['entity']['owner']>['scope'],
): VectorCase[] {
  return [
    ...(isShown(subject) ? [named(subject)] : []),
    ...(scope === 'shared_read' ? [] : [unlisted(subject)]),
    ...(scope === 'own' ? [] : [administered(subject)]),
  ];
}

/** Somebody besides who may make rows: where callers carry scopes, one who has them. */
function somebody({ entity }: Subject): CallerName {
  return Object.keys(entity.scopes).length ? 'peer' : 'other';
}

function isShown({ entity }: Subject): boolean {
  return entity.fields.some(
    ({ name, readable }) => readable && name === entity.owner!.field,
  );
}

/** Rows of two callers have two owners. */
function named(subject: Subject): VectorCase {
  const { entity } = subject;
  const field = entity.fields.find(({ name }) => name === entity.owner!.field)!;
  return ownershipCase(
    subject,
    { label: 'owner', says: 'says who made a row' },
    [
      create(subject, 'row'),
      {
        send: `POST ${subject.path}`,
        by: somebody(subject),
        body: { of: entity.name },
        expect: {
          status: 201,
          body: { [field.apiName]: not(kept(`row/${field.apiName}`)) },
        },
      },
    ],
  );
}

/** What somebody else is answered, and that it changes nothing. */
function ofOthers(subject: Subject): VectorCase {
  const { entity } = subject;
  const isShared = entity.owner!.scope === 'shared_read';
  const steps = attemptsOnRow(subject)
    .filter(({ name }) => entity.access[name] === 'owner')
    .map(
      ({ method, below, body }): SendStep => ({
        send: `${method} ${subject.path}${below}`,
        by: somebody(subject),
        ...(body ? { body } : {}),
        expect: { status: isShared ? 403 : 404 },
      }),
    );
  const says = isShared
    ? 'shows rows to others, and lets them change nothing'
    : 'answers others as if a row were not there';
  return ownershipCase(subject, { label: 'others', says }, [
    create(subject, 'row'),
    ...steps,
    ...(isShared ? sharedReads(subject) : []),
    ...(offers(subject, 'get')
      ? [get(subject, { status: 200, body: kept('row') })]
      : []),
  ]);
}

function sharedReads(subject: Subject): Step[] {
  const by = somebody(subject);
  const { access } = subject.entity;
  const reads = (name: 'get' | 'list') =>
    offers(subject, name) && access[name] !== 'admin';
  return [
    ...(reads('get')
      ? [{ ...get(subject, { status: 200, body: kept('row') }), by }]
      : []),
    ...(reads('list')
      ? [{ ...find(subject, [], { include: ['row'] }), by }]
      : []),
  ];
}

/** A list has the rows of who asks. */
function unlisted(subject: Subject): VectorCase {
  const { access } = subject.entity;
  const by = somebody(subject);
  const isListed = offers(subject, 'list') && access.list === 'owner';
  return ownershipCase(
    subject,
    { label: 'unlisted', says: 'lists nobody the rows of others' },
    [
      create(subject, 'row'),
      { ...create(subject, 'theirs'), by },
      ...(isListed
        ? [
            {
              ...find(subject, [], { include: ['theirs'], exclude: ['row'] }),
              by,
            },
          ]
        : []),
    ],
  );
}

/** An administrator sees and changes the rows of all. */
function administered(subject: Subject): VectorCase {
  return ownershipCase(
    subject,
    {
      label: 'administrator',
      says: 'lets an administrator see and change the rows of all',
    },
    [
      { ...create(subject, 'row'), by: somebody(subject) },
      ...(offers(subject, 'get')
        ? [get(subject, { status: 200, body: kept('row') })]
        : []),
      ...(offers(subject, 'list')
        ? [find(subject, [], { include: ['row'] })]
        : []),
      ...(offers(subject, 'delete') ? [remove(subject)] : []),
    ],
  );
}

function ownershipCase(
  subject: Subject,
  { label, says }: { label: string; says: string },
  steps: Step[],
): VectorCase {
  return caseOf(
    subject,
    { group: 'access', label: `rows_${label}`, says },
    steps,
  );
}
