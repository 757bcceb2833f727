import { changeable, shownAs } from '../changeable';
import { ABSENT } from '../absentIds';
import { defaultShown } from '../defaultShown';
import { Group, Subject, caseOf, offers } from '../Subject';
import { NOT_FOUND, bodyOf, create, kept, onRow, refusedAt } from '../steps';
import { VectorCase } from '../VectorsDocument';

/** PUT with a whole body, and what it means to leave something out of one. @internal */
export const replacements: Group = subject => {
  const { ir } = subject;
  if (!offers(subject, 'update')) return [];
  return [
    whole(subject),
    absentRow(subject),
    ...(ir.api.put === 'replace'
      ? [minimal(subject), ...incomplete(subject)]
      : []),
  ];
};

function whole(subject: Subject): VectorCase {
  const names = changeable(subject).map(field => field.apiName);
  return caseOf(
    subject,
    {
      group: 'changes',
      label: 'put_whole',
      says: 'takes a whole body, shows it and keeps the id',
    },
    [
      create(subject, 'row'),
      {
        send: onRow('PUT', subject),
        body: bodyOf(subject, { base: 'other', for: 'replace' }),
        expect: {
          status: 200,
          body: {
            [subject.entity.id.apiName]: kept(
              `row/${subject.entity.id.apiName}`,
            ),
            ...Object.fromEntries(
              names.map(name => [name, kept(`sent/${name}`)]),
            ),
          },
        },
        as: 'changed',
      },
      ...shownAs(subject, 'changed'),
    ],
  );
}

function absentRow(subject: Subject): VectorCase {
  const { path, entity } = subject;
  return caseOf(
    subject,
    {
      group: 'changes',
      label: 'put_absent_row',
      says: 'does not make a row by changing one that is not there',
    },
    [
      {
        send: `PUT ${path}/${ABSENT[entity.id.strategy]}`,
        body: bodyOf(subject, { for: 'replace' }),
        expect: NOT_FOUND,
      },
    ],
  );
}

/** What a replacement leaves out is at its default afterwards, or null. */
function minimal(subject: Subject): VectorCase {
  const reset = changeable(subject)
    .filter(field => !field.required)
    .map(field => [field.apiName, defaultShown(field)]);
  return caseOf(
    subject,
    {
      group: 'changes',
      label: 'put_minimal',
      says: 'sets what a replacement leaves out to its default or null',
    },
    [
      create(subject, 'row'),
      {
        send: onRow('PUT', subject),
        body: bodyOf(subject, { base: 'minimal', for: 'replace' }),
        expect: { status: 200, body: Object.fromEntries(reset) },
      },
    ],
  );
}

/** What has no default is missing. */
function incomplete(subject: Subject): VectorCase[] {
  return changeable(subject)
    .filter(field => field.required)
    .map(({ apiName }) =>
      caseOf(
        subject,
        {
          group: 'changes',
          label: `put_without_${apiName}`,
          says: `refuses a replacement without /${apiName}`,
        },
        [
          create(subject, 'row'),
          {
            send: onRow('PUT', subject),
            body: bodyOf(subject, { for: 'replace', drop: [`/${apiName}`] }),
            expect: refusedAt(subject, `/${apiName}`),
          },
        ],
      ),
    );
}
