import { JsonObject } from '@backstage/types';
import { EntityIr } from '../../../model';
import { defaultShown } from '../defaultShown';
import { membersOf } from '../resourceOf';
import { Group, Subject, caseOf, offers } from '../Subject';
import {
  NOT_FOUND,
  bodyOf,
  create,
  find,
  get,
  kept,
  post,
  remove,
} from '../steps';
import { Step, VectorCase } from '../VectorsDocument';

/** A row comes into being, is shown as it was sent, and goes. @internal */
export const lifecycle: Group = subject => [
  ...creation(subject),
  ...(offers(subject, 'list') ? [listed(subject)] : []),
  ...(offers(subject, 'delete') ? [deletion(subject)] : []),
];

function creation(subject: Subject): VectorCase[] {
  const { entity, path } = subject;
  const shown = offers(subject, 'get')
    ? [get(subject, { status: 200, body: kept('row') })]
    : [];
  const headers = { location: `${path}/{answer/${entity.id.apiName}}` };
  const made = (base: 'sample' | 'other' | 'minimal', body: JsonObject) =>
    caseOf(
      subject,
      {
        group: 'lifecycle',
        label: `create_${base}`,
        says: `makes a row of the ${base} body and shows it as it was sent`,
      },
      [
        {
          ...post(subject, bodyOf(subject, { base }), {
            status: 201,
            headers,
            body,
            members: membersShown(subject),
          }),
          as: 'row',
        },
        ...shown,
      ],
    );
  return [
    made('sample', echoOf(entity, Object.keys(entity.sample))),
    made('other', echoOf(entity, Object.keys(entity.otherSample))),
    made('minimal', {
      ...defaultsOf(entity),
      ...echoOf(entity, Object.keys(entity.minimalSample)),
    }),
  ];
}

/** Every readable member with what was sent for it; links are shown in another order. */
function echoOf(entity: EntityIr, names: string[]): JsonObject {
  const hidden = entity.fields.filter(field => !field.readable);
  return Object.fromEntries(
    names
      .filter(name => !hidden.some(field => field.apiName === name))
      .filter(name => !entity.children.some(each => each.apiName === name))
      .map(name => [name, kept(`sent/${name}`)]),
  );
}

function defaultsOf(entity: EntityIr): JsonObject {
  return Object.fromEntries([
    ...entity.fields
      .filter(field => field.readable && field.creatable && !field.required)
      .map(field => [field.apiName, defaultShown(field)]),
    ...entity.links.map(link => [link.apiName, []]),
    ...(entity.version ? [['version', 1]] : []),
  ]);
}

function membersShown({ entity }: Subject): string[] {
  return membersOf(entity)
    .filter(member => member.show)
    .map(member => member.name);
}

function listed(subject: Subject): VectorCase {
  const list: Step = {
    send: `GET ${subject.path}`,
    expect: {
      status: 200,
      rowMembers: membersShown(subject),
      rowCount: { min: 1, max: subject.ir.api.pagination.default },
    },
  };
  return caseOf(
    subject,
    {
      group: 'lifecycle',
      label: 'list',
      says: 'lists what was made, with the same members',
    },
    [create(subject, 'row'), list, find(subject, [], { include: ['row'] })],
  );
}

function deletion(subject: Subject): VectorCase {
  const answer =
    subject.ir.api.delete === 'entity'
      ? { status: 200, body: { [subject.entity.id.apiName]: keptId(subject) } }
      : { status: 204 };
  return caseOf(
    subject,
    {
      group: 'lifecycle',
      label: 'delete',
      says: 'deletes a row once, and shows it no more',
    },
    [
      create(subject, 'row'),
      remove(subject, answer),
      ...(offers(subject, 'get') ? [get(subject, NOT_FOUND)] : []),
      remove(subject, NOT_FOUND),
      ...(offers(subject, 'list')
        ? [find(subject, [], { exclude: ['row'] })]
        : []),
    ],
  );
}

function keptId({ entity }: Subject): JsonObject {
  return kept(`row/${entity.id.apiName}`);
}
