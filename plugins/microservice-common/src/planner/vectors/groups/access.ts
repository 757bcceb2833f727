import { Access } from '../../../model';
import { Attempt, attemptsOnNothing } from '../accessSteps';
import { Group, Subject, caseOf } from '../Subject';
import {
  CallerName,
  Expectation,
  SendStep,
  VectorCase,
} from '../VectorsDocument';

const UNKNOWN: Expectation = {
  status: 401,
  headers: { 'www-authenticate': '/^Bearer/' },
};

/** Who is not known, or may not do something, is refused before anything else is looked at. @internal */
export const access: Group = subject => [
  ...withoutCredentials(subject),
  ...withoutRights(subject),
];

function withoutCredentials(subject: Subject): VectorCase[] {
  const closed = attemptsFor(subject, who => who !== 'public');
  if (!closed.length) return [];
  return [
    caseOf(
      subject,
      wording('anonymous', 'asks callers who they are'),
      closed.map(attempt => ({ ...bare(subject, attempt), expect: UNKNOWN })),
    ),
    caseOf(
      subject,
      wording('forged', 'refuses credentials that it has not given'),
      closed.map(attempt => ({
        ...bare(subject, attempt),
        headers: { authorization: 'Bearer forged' },
        expect: UNKNOWN,
      })),
    ),
    ...openToAll(subject),
  ];
}

/** What is public stays so beside what is not. */
function openToAll(subject: Subject): VectorCase[] {
  const reads = attemptsFor(subject, who => who === 'public').filter(
    ({ method }) => method === 'GET',
  );
  if (!reads.length) return [];
  return [
    caseOf(
      subject,
      wording('public', 'shows everybody what is public'),
      reads.map(attempt => ({
        ...bare(subject, attempt),
        expect: { status: attempt.below ? 404 : 200 },
      })),
    ),
  ];
}

/** Somebody without any scope, or without the role that is asked for. */
function withoutRights(subject: Subject): VectorCase[] {
  const { scopes } = subject.entity;
  const guarded = attemptsFor(
    subject,
    (who, name) => who === 'admin' || Object.hasOwn(scopes, name),
  );
  if (!guarded.length) return [];
  return [
    caseOf(
      subject,
      wording('forbidden', 'refuses what a caller has no right to'),
      guarded.map(attempt => ({
        ...bare(subject, attempt, 'other'),
        expect: { status: 403 },
      })),
    ),
  ];
}

function attemptsFor(
  subject: Subject,
  isMeant: (who: Access, name: string) => boolean,
): Attempt[] {
  const { access: rules } = subject.entity;
  return attemptsOnNothing(subject).filter(({ name }) =>
    isMeant(rules[name], name),
  );
}

/** Without anything to look at in its body: who calls comes first. */
function bare(
  subject: Subject,
  attempt: Attempt,
  by: CallerName = 'anonymous',
): Pick<SendStep, 'send' | 'by' | 'body'> {
  return {
    send: `${attempt.method} ${subject.path}${attempt.below}`,
    by,
    ...(attempt.body ? { body: { json: {} } } : {}),
  };
}

function wording(label: string, says: string) {
  return { group: 'access', label, says };
}
