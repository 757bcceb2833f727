import { JsonObject, JsonValue } from '@backstage/types';
import { FieldIr } from '../../../model';
import { changeable, shownAs } from '../changeable';
import { freeValues } from '../freeValues';
import { freshFields } from '../freshFields';
import { generatorName } from '../freshMembers';
import { Group, Subject, caseOf, offers } from '../Subject';
import { create, kept, not, onRow, refusedAt } from '../steps';
import { Expectation, SendStep, VectorCase } from '../VectorsDocument';

/** PUT and PATCH: what is sent, what is left out and what is null mean different things. @internal */
export const changes: Group = subject => {
  const ways = [
    ...(offers(subject, 'patch') ? ['PATCH'] : []),
    ...(offers(subject, 'update') && subject.ir.api.put === 'partial'
      ? ['PUT']
      : []),
  ];
  return ways.flatMap(method => partial(method, subject));
};

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

/** A value that differs from the sample where there is one that fits; a new one where the member has a new one in each row. */
function newValue({ entity }: Subject, field: FieldIr): JsonValue {
  if (freshFields(entity).includes(field))
    return { $fresh: generatorName(entity, field) };
  const sent = entity.sample[field.apiName];
  const others = freeValues(entity, field).filter(
    value => JSON.stringify(value) !== JSON.stringify(sent),
  );
  return others[0] ?? sent ?? field.example;
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
