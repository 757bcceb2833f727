import { JsonObject, JsonValue } from '@backstage/types';
import { FieldIr } from '../../../model';
import { ABSENT } from '../absentIds';
import { defaultShown } from '../defaultShown';
import { freeValues } from '../freeValues';
import { generatorName } from '../freshMembers';
import { Group, Subject, caseOf, isCreatable, offers } from '../Subject';
import {
  NOT_FOUND,
  bodyOf,
  create,
  get,
  kept,
  not,
  onRow,
  refusedAt,
} from '../steps';
import { Expectation, SendStep, VectorCase } from '../VectorsDocument';

/** PUT and PATCH: what is sent, what is left out and what is null mean different things. @internal */
export const changes: Group = subject => {
  if (!isCreatable(subject.ir, subject.entity)) return [];
  const ways = [
    ...(offers(subject, 'patch') ? ['PATCH'] : []),
    ...(offers(subject, 'update') && subject.ir.api.put === 'partial'
      ? ['PUT']
      : []),
  ];
  return [
    ...ways.flatMap(method => partial(method, subject)),
    ...(offers(subject, 'update') ? [whole(subject), absentRow(subject)] : []),
    ...(offers(subject, 'update') && subject.ir.api.put === 'replace'
      ? replacement(subject)
      : []),
  ];
};

function changeable({ entity }: Subject): FieldIr[] {
  return entity.fields.filter(
    field => field.updatable && field.readable && !field.reference,
  );
}

function partial(method: string, subject: Subject): VectorCase[] {
  const send = (json: JsonObject, expect: Expectation): SendStep => ({
    send: onRow(method, subject),
    body: { json },
    expect,
  });
  const stays = send({}, { status: 200, body: kept('row') });
  const word = method.toLowerCase();
  return [
    caseOf(
      subject,
      {
        group: 'changes',
        label: `${word}_nothing`,
        says: `${method} without members changes nothing`,
      },
      [create(subject, 'row'), stays, ...shownAs(subject, 'row')],
    ),
    ...changeable(subject).map(field =>
      oneMember(word, field, { subject, send }),
    ),
    ...nulls(word, { subject, send }),
  ];
}

interface Way {
  subject: Subject;
  send(json: JsonObject, expect: Expectation): SendStep;
}

/** One member changes and every other stays as it was. */
function oneMember(
  word: string,
  field: FieldIr,
  { subject, send }: Way,
): VectorCase {
  const { entity } = subject;
  const name = field.apiName;
  const others = [
    entity.id.apiName,
    ...entity.fields
      .filter(each => each.readable && each !== field && !each.computed)
      .map(each => each.apiName),
    ...entity.children.map(child => child.apiName),
    ...entity.links.map(link => link.apiName),
    ...(entity.timestamps ? ['created_at'] : []),
  ];
  const body: JsonObject = {
    ...Object.fromEntries(others.map(each => [each, kept(`row/${each}`)])),
    ...(entity.timestamps && freeValues(entity, field).length > 1
      ? { updated_at: not(kept('row/updated_at')) }
      : {}),
    [name]: kept(`sent/${name}`),
  };
  return caseOf(
    subject,
    {
      group: 'changes',
      label: `${word}_${name}`,
      says: `changes /${name} alone, and leaves what is not sent as it is`,
    },
    [
      create(subject, 'row'),
      {
        ...send({ [name]: newValue(subject, field) }, { status: 200, body }),
        as: 'changed',
      },
      ...shownAs(subject, 'changed'),
    ],
  );
}

/** A value that differs from the example; a new one where the member is unique. */
function newValue({ entity }: Subject, field: FieldIr): JsonValue {
  if (field.unique) return { $fresh: generatorName(entity, field) };
  const sent = entity.sample[field.apiName];
  const others = freeValues(entity, field).filter(
    value => JSON.stringify(value) !== JSON.stringify(sent),
  );
  return others[0] ?? field.example;
}

function nulls(word: string, { subject, send }: Way): VectorCase[] {
  const steps = changeable(subject).map(field =>
    send(
      { [field.apiName]: null },
      field.nullable
        ? { status: 200, body: { [field.apiName]: null } }
        : refusedAt(subject, `/${field.apiName}`),
    ),
  );
  if (!steps.length) return [];
  return [
    caseOf(
      subject,
      {
        group: 'changes',
        label: `${word}_null`,
        says: 'takes null for a value where a member may be null, and refuses it elsewhere',
      },
      [create(subject, 'row'), ...steps],
    ),
  ];
}

function shownAs(subject: Subject, row: string): SendStep[] {
  return offers(subject, 'get')
    ? [get(subject, { status: 200, body: kept(row) })]
    : [];
}

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

/** What PUT leaves out is at its default afterwards, and what has none is missing. */
function replacement(subject: Subject): VectorCase[] {
  const fields = changeable(subject);
  const required = fields.filter(field => field.required);
  const optional = fields.filter(field => !field.required);
  const reset = Object.fromEntries(
    optional.map(field => [field.apiName, defaultShown(field)]),
  );
  return [
    caseOf(
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
          expect: { status: 200, body: reset },
        },
      ],
    ),
    ...required.map(({ apiName }) =>
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
    ),
  ];
}
