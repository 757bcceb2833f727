import { DeleteRule, FieldIr } from '../../../model';
import { ABSENT } from '../absentIds';
import {
  Group,
  Subject,
  caseOf,
  entityNamed,
  isCreatable,
  offers,
} from '../Subject';
import {
  CONFLICT,
  NOT_FOUND,
  bodyOf,
  create,
  find,
  get,
  kept,
  patch,
  post,
  refusedAt,
} from '../steps';
import { Expectation, Step, VectorCase } from '../VectorsDocument';

/** References to rows of other resources: there, not there, deleted. @internal */
export const references: Group = subject => {
  const { entity, ir } = subject;
  if (!isCreatable(ir, entity)) return [];
  return entity.fields
    .filter(field => field.reference && field.creatable)
    .filter(({ reference }) =>
      isCreatable(ir, entityNamed(ir, reference!.entity)),
    )
    .flatMap(field => [
      unknown(subject, field),
      pointing(subject, field),
      ...(entityNamed(ir, field.reference!.entity).operations.delete
        ? [targetDeleted(subject, field), ...deadTarget(subject, field)]
        : []),
    ]);
};

function targetOf({ ir }: Subject, field: FieldIr) {
  return entityNamed(ir, field.reference!.entity);
}

function absentTarget(subject: Subject, field: FieldIr) {
  return ABSENT[targetOf(subject, field).id.strategy];
}

function wording(field: FieldIr, label: string, says: string) {
  return { group: 'references', label: `${label}_${field.apiName}`, says };
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
  const id = (row: string) => kept(`${row}/${target.id.apiName}`);
  const listed: Step[] = offers(subject, 'list')
    ? [
        find(subject, [[name, id('target')]], {
          include: ['row'],
          exclude: ['stranger'],
        }),
      ]
    : [];
  const changed: Step[] =
    field.updatable && offers(subject, 'patch')
      ? [
          create({ entity: target }, 'next'),
          patch(
            subject,
            { [name]: id('next') },
            {
              status: 200,
              body: { [name]: id('next') },
            },
          ),
          patch(
            subject,
            { [name]: null },
            field.nullable
              ? { status: 200, body: { [name]: null } }
              : refusedAt(subject, `/${name}`),
          ),
        ]
      : [];
  return caseOf(
    subject,
    wording(field, 'target', `shows the row that /${name} refers to`),
    [
      create({ entity: target }, 'target'),
      create({ entity }, 'stranger'),
      {
        ...post(
          subject,
          bodyOf(subject, { set: { [`/${name}`]: id('target') } }),
          {
            status: 201,
            body: { [name]: id('target') },
          },
        ),
        as: 'row',
      },
      ...listed,
      ...changed,
    ],
  );
}

/** What becomes of a row when the one that it refers to is deleted. */
function targetDeleted(subject: Subject, field: FieldIr): VectorCase {
  const { entity, ir } = subject;
  const target = targetOf(subject, field);
  const rule = field.reference!.onDelete;
  const path = `${ir.api.prefix}/${target.path}/{target/${target.id.apiName}}`;
  const AFTERWARDS: Record<DeleteRule, Expectation> = {
    cascade: NOT_FOUND,
    restrict: { status: 200, body: kept('row') },
    set_null: { status: 200, body: { [field.apiName]: null } },
  };
  return caseOf(
    subject,
    wording(field, rule, `deleting what /${field.apiName} refers to: ${rule}`),
    [
      create({ entity: target }, 'target'),
      create({ entity }, 'row', {
        set: {
          [`/${field.apiName}`]: kept(`target/${target.id.apiName}`),
        },
      }),
      {
        send: `DELETE ${path}`,
        expect: rule === 'restrict' ? CONFLICT : { status: [200, 204] },
      },
      ...(offers(subject, 'get') ? [get(subject, AFTERWARDS[rule])] : []),
    ],
  );
}

/** A soft-deleted row is still in its table, and is no target any more. */
function deadTarget(subject: Subject, field: FieldIr): VectorCase[] {
  const target = targetOf(subject, field);
  const pointer = `/${field.apiName}`;
  const path = `${subject.ir.api.prefix}/${target.path}`;
  return [
    caseOf(
      subject,
      wording(field, 'deleted', 'refuses a reference to a deleted row'),
      [
        create({ entity: target }, 'target'),
        {
          send: `DELETE ${path}/{target/${target.id.apiName}}`,
          expect: { status: [200, 204] },
        },
        post(
          subject,
          bodyOf(subject, {
            set: { [pointer]: kept(`target/${target.id.apiName}`) },
          }),
          refusedAt(subject, pointer, 'reference'),
        ),
      ],
    ),
  ];
}
