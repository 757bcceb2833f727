import { JsonObject, JsonValue } from '@backstage/types';
import { ChildIr, EntityIr } from '../../../model';
import { entityNamed } from '../../../model/entityNamed';
import { ABSENT } from '../absentIds';
import { Group, Subject, caseOf, offers } from '../Subject';
import {
  bodyOf,
  create,
  get,
  kept,
  not,
  onRow,
  patch,
  post,
  refusedAt,
} from '../steps';
import { SendStep, VectorCase } from '../VectorsDocument';

/** Parts that a row owns: counted, ordered, replaced as a whole, and never half. @internal */
export const parts: Group = subject => {
  const { entity, ir } = subject;
  return entity.children.flatMap(child =>
    child.many
      ? [
          counted(subject, child),
          shown(subject, child),
          ...unknown(subject, child),
          ...(offers(subject, 'patch') ? [replaced(subject, child)] : []),
          ...(offers(subject, 'update') && ir.api.put === 'replace'
            ? [leftOut(subject, child)]
            : []),
        ]
      : [single(subject, child)],
  );
};

function wording(child: ChildIr, label: string, says: string) {
  return { group: 'parts', label: `${label}_${child.apiName}`, says };
}

function partOf({ ir }: Subject, child: ChildIr): EntityIr {
  return entityNamed(ir, child.entity);
}

/** Parts as many as asked for, the first of another kind than the rest, so that their order can be told. */
function list(part: EntityIr, length: number): JsonValue[] {
  return Array.from({ length }, (_, index) =>
    index ? part.otherSample : part.sample,
  );
}

function counted(subject: Subject, child: ChildIr): VectorCase {
  const pointer = `/${child.apiName}`;
  const part = partOf(subject, child);
  const attempt = (length: number, fits: boolean): SendStep => ({
    ...post(
      subject,
      bodyOf(subject, { set: { [pointer]: list(part, length) } }),
      fits ? { status: 201 } : refusedAt(subject, pointer),
    ),
    says: `${length} parts`,
    ...(fits ? { as: `row${length}` } : {}),
  });
  return caseOf(
    subject,
    wording(
      child,
      'count',
      'takes no fewer and no more parts than it may have',
    ),
    [
      ...(child.minItems > 0 ? [attempt(child.minItems - 1, false)] : []),
      attempt(child.minItems, true),
      attempt(child.maxItems, true),
      attempt(child.maxItems + 1, false),
    ],
  );
}

/** What a part shows: what was sent for it, and nothing of its owner. */
function echo(part: EntityIr, sent: string): JsonObject {
  return Object.fromEntries(
    part.fields
      .filter(field => field.readable && field.creatable)
      .filter(field => field.apiName in part.sample)
      .map(field => [field.apiName, kept(`${sent}/${field.apiName}`)]),
  );
}

function shown(subject: Subject, child: ChildIr): VectorCase {
  const name = child.apiName;
  const part = partOf(subject, child);
  const count = Math.max(child.minItems, Math.min(3, child.maxItems));
  const inOrder = child.orderedBy === 'position';
  const rows = Array.from({ length: count }, (_, index) => ({
    [part.id.apiName]: { $any: true },
    ...(inOrder ? echo(part, `sent/${name}/${index}`) : {}),
  }));
  return caseOf(
    subject,
    wording(child, 'shown', 'shows its parts with ids of their own, in order'),
    [
      {
        ...post(
          subject,
          bodyOf(subject, { set: { [`/${name}`]: list(part, count) } }),
          { status: 201, body: { [name]: rows } },
        ),
        as: 'row',
      },
      ...(offers(subject, 'get')
        ? [get(subject, { status: 200, body: kept('row') })]
        : []),
    ],
  );
}

/** A part that refers to nothing is named by its place. */
function unknown(subject: Subject, child: ChildIr): VectorCase[] {
  const part = partOf(subject, child);
  const place = Math.min(child.maxItems, 2) - 1;
  return part.fields
    .filter(field => field.reference && field.creatable)
    .map(field => {
      const pointer = `/${child.apiName}/${place}/${field.apiName}`;
      const target = entityNamed(subject.ir, field.reference!.entity);
      const sent = list(part, Math.max(child.minItems, place + 1));
      return caseOf(
        subject,
        wording(
          child,
          `unknown_${field.apiName}`,
          'names the part that refers to nothing',
        ),
        [
          post(
            subject,
            bodyOf(subject, {
              set: {
                [`/${child.apiName}`]: sent,
                [pointer]: ABSENT[target.id.strategy],
              },
            }),
            refusedAt(subject, pointer, 'reference'),
          ),
        ],
      );
    });
}

function replaced(subject: Subject, child: ChildIr): VectorCase {
  const name = child.apiName;
  const part = partOf(subject, child);
  const id = part.id.apiName;
  const count = Math.max(child.minItems, 1);
  const next = Array.from({ length: count }, (_, index) => ({
    [id]: not(kept(`row/${name}/0/${id}`)),
    ...(count === 1 ? echo(part, `sent/${name}/${index}`) : {}),
  }));
  return caseOf(
    subject,
    wording(child, 'replaced', 'replaces its parts as a whole, or leaves them'),
    [
      create(subject, 'row'),
      patch(
        subject,
        {},
        { status: 200, body: { [name]: kept(`row/${name}`) } },
      ),
      {
        send: onRow('PATCH', subject),
        body: {
          of: subject.entity.name,
          only: [name],
          set: { [`/${name}`]: list(part, count) },
        },
        expect: { status: 200, body: { [name]: next } },
        as: 'changed',
      },
      ...(offers(subject, 'get')
        ? [get(subject, { status: 200, body: kept('changed') })]
        : []),
      patch(subject, { [name]: null }, refusedAt(subject, `/${name}`)),
    ],
  );
}

function leftOut(subject: Subject, child: ChildIr): VectorCase {
  const name = child.apiName;
  return caseOf(
    subject,
    wording(child, 'left_out', 'a replacement without its parts'),
    [
      create(subject, 'row'),
      {
        send: onRow('PUT', subject),
        body: bodyOf(subject, { for: 'replace', drop: [`/${name}`] }),
        expect:
          child.minItems === 0
            ? { status: 200, body: { [name]: [] } }
            : refusedAt(subject, `/${name}`),
      },
    ],
  );
}

function single(subject: Subject, child: ChildIr): VectorCase {
  const name = child.apiName;
  const part = partOf(subject, child);
  const without = post(
    subject,
    bodyOf(subject, { drop: [`/${name}`] }),
    child.required
      ? refusedAt(subject, `/${name}`)
      : { status: 201, body: { [name]: null } },
  );
  return caseOf(
    subject,
    wording(child, 'single', 'has one part, or none where the model allows it'),
    [
      {
        ...post(
          subject,
          bodyOf(subject, { set: { [`/${name}`]: part.sample } }),
          {
            status: 201,
            body: { [name]: echo(part, `sent/${name}`) },
          },
        ),
        as: 'row',
      },
      child.required ? without : { ...without, as: 'bare' },
    ],
  );
}
