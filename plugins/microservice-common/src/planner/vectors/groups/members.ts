import { JsonValue } from '@backstage/types';
import { FieldIr } from '../../../model';
import { Group, Subject, caseOf, offers } from '../Subject';
import { bodyOf, create, onRow, patch, post, refusedAt } from '../steps';
import { SendStep, VectorCase } from '../VectorsDocument';

/** Members that a client may not write, or not any more, are refused by name. @internal */
export const members: Group = subject => [
  ...forbidden(subject).map(([name, value]) => refused(subject, name, value)),
  ...subject.entity.fields
    .filter(field => field.creatable && !field.updatable)
    .map(field => fixed(subject, field)),
];

/** What the service sets by itself, with a value of the right type. */
function forbidden({ entity }: Subject): [string, JsonValue][] {
  const id =
    entity.id.strategy === 'int64' ? 1 : '018f4e3a-7c00-7000-8000-000000000001';
  const moment = '2026-01-31T12:30:00Z';
  const unwritable = entity.fields.filter(field => !field.creatable);
  return [
    [entity.id.apiName, id],
    ...unwritable.map((field): [string, JsonValue] => [
      field.apiName,
      field.example,
    ]),
    ...(entity.timestamps
      ? ([
          ['created_at', moment],
          ['updated_at', moment],
        ] as [string, JsonValue][])
      : []),
    ...(entity.version ? [['version', 1] as [string, JsonValue]] : []),
    ...(entity.softDelete
      ? [['deleted_at', moment] as [string, JsonValue]]
      : []),
  ];
}

function refused(subject: Subject, name: string, value: JsonValue): VectorCase {
  const expect = refusedAt(subject, `/${name}`);
  return caseOf(
    subject,
    {
      group: 'members',
      label: `read_only_${name}`,
      says: `refuses /${name}, which no client may write`,
    },
    [
      post(subject, bodyOf(subject, { set: { [`/${name}`]: value } }), expect),
      ...(offers(subject, 'patch')
        ? [create(subject, 'row'), patch(subject, { [name]: value }, expect)]
        : []),
    ],
  );
}

function fixed(subject: Subject, field: FieldIr): VectorCase {
  const name = field.apiName;
  const expect = refusedAt(subject, `/${name}`);
  const json = { [name]: field.examples[1] ?? field.example };
  const replace: SendStep = {
    send: onRow('PUT', subject),
    body: bodyOf(subject, {
      for: 'replace',
      set: { [`/${name}`]: json[name] },
    }),
    expect,
  };
  return caseOf(
    subject,
    {
      group: 'members',
      label: `immutable_${name}`,
      says: `refuses to change /${name}, which is fixed on creation`,
    },
    [
      create(subject, 'row'),
      ...(offers(subject, 'patch') ? [patch(subject, json, expect)] : []),
      ...(offers(subject, 'update') ? [replace] : []),
    ],
  );
}
