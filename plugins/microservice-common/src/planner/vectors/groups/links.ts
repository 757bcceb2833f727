import { JsonObject, JsonValue } from '@backstage/types';
import { LinkIr } from '../../../model';
import { entityNamed } from '../../../model/entityNamed';
import { ABSENT } from '../absentIds';
import { Group, Subject, caseOf, isCreatable, offers } from '../Subject';
import {
  CONFLICT,
  bodyOf,
  create,
  find,
  get,
  kept,
  patch,
  post,
  refusedAt,
} from '../steps';
import { Step, VectorCase } from '../VectorsDocument';

/** Relations of many to many, written and read as lists of ids. @internal */
export const links: Group = subject => {
  const { entity, ir } = subject;
  return entity.links
    .filter(link => isCreatable(ir, entityNamed(ir, link.entity)))
    .flatMap(link => [
      sorted(subject, link),
      refused(subject, link),
      ...(offers(subject, 'patch') ? [replaced(subject, link)] : []),
      ...(entityNamed(ir, link.entity).operations.delete
        ? [otherDeleted(subject, link)]
        : []),
    ]);
};

function wording(link: LinkIr, label: string, says: string) {
  return { group: 'links', label: `${label}_${link.apiName}`, says };
}

/** The id of a kept row at the other end. */
function idOf({ ir }: Subject, link: LinkIr) {
  const other = entityNamed(ir, link.entity);
  return (row: string) => kept(`${row}/${other.id.apiName}`);
}

function others({ ir }: Subject, link: LinkIr, rows: string[]): Step[] {
  const entity = entityNamed(ir, link.entity);
  return rows.map(row => create({ entity }, row));
}

function linking(link: LinkIr, ids: JsonValue[]): JsonObject {
  return { [`/${link.apiName}`]: ids };
}

function sorted(subject: Subject, link: LinkIr): VectorCase {
  const id = idOf(subject, link);
  const found: Step[] = offers(subject, 'list')
    ? [
        find(subject, [[link.parameter, id('one')]], {
          include: ['row'],
          exclude: ['stranger'],
        }),
      ]
    : [];
  return caseOf(
    subject,
    wording(link, 'sorted', 'shows the ids of a link in ascending order'),
    [
      ...others(subject, link, ['one', 'two']),
      create(subject, 'stranger', { set: linking(link, [id('two')]) }),
      {
        ...post(
          subject,
          bodyOf(subject, { set: linking(link, [id('two'), id('one')]) }),
          {
            status: 201,
            body: { [link.apiName]: { $sorted: [id('one'), id('two')] } },
          },
        ),
        as: 'row',
      },
      ...found,
    ],
  );
}

function refused(subject: Subject, link: LinkIr): VectorCase {
  const id = idOf(subject, link);
  const strategy = entityNamed(subject.ir, link.entity).id.strategy;
  const pointer = `/${link.apiName}`;
  const attempt = (says: string, ids: JsonValue, code?: string) => ({
    ...post(
      subject,
      bodyOf(subject, { set: { [pointer]: ids } }),
      refusedAt(subject, pointer, code),
    ),
    says,
  });
  return caseOf(
    subject,
    wording(link, 'refused', 'refuses ids of nothing, repeated ids and null'),
    [
      ...others(subject, link, ['one']),
      attempt('an id of nothing', [id('one'), ABSENT[strategy]], 'reference'),
      attempt('an id twice', [id('one'), id('one')]),
      attempt('null for the list', null),
    ],
  );
}

function replaced(subject: Subject, link: LinkIr): VectorCase {
  const id = idOf(subject, link);
  const name = link.apiName;
  const shows = (ids: JsonValue) => ({ status: 200, body: { [name]: ids } });
  return caseOf(
    subject,
    wording(link, 'replaced', 'replaces the ids as a whole, or leaves them'),
    [
      ...others(subject, link, ['one', 'two']),
      create(subject, 'row', { set: linking(link, [id('one')]) }),
      patch(subject, {}, shows([id('one')])),
      patch(subject, { [name]: [id('two')] }, shows([id('two')])),
      ...(link.minItems === 0
        ? [patch(subject, { [name]: [] }, shows([]))]
        : []),
    ],
  );
}

/** What a row shows when one of those that it is linked to is deleted. */
function otherDeleted(subject: Subject, link: LinkIr): VectorCase {
  const id = idOf(subject, link);
  const other = entityNamed(subject.ir, link.entity);
  const restricted = link.onDelete === 'restrict';
  const left = restricted ? { $sorted: [id('one'), id('two')] } : [id('two')];
  return caseOf(
    subject,
    wording(
      link,
      link.onDelete,
      `deleting what a link names: ${link.onDelete}`,
    ),
    [
      ...others(subject, link, ['one', 'two']),
      create(subject, 'row', { set: linking(link, [id('one'), id('two')]) }),
      {
        send: `DELETE ${subject.ir.api.prefix}/${other.path}/{one/${other.id.apiName}}`,
        expect: restricted ? CONFLICT : { status: [200, 204] },
      },
      ...(offers(subject, 'get')
        ? [get(subject, { status: 200, body: { [link.apiName]: left } })]
        : []),
    ],
  );
}
