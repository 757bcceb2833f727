import { JsonObject, JsonValue } from '@backstage/types';
import { EntityIr, FieldIr } from '../../../model';
import { freeValues } from '../freeValues';
import { Group, Subject, caseOf, isCreatable, offers } from '../Subject';
import { SendStep, VectorCase } from '../VectorsDocument';

/** Order and pages of a list: total, bounded, without gaps and repetitions. @internal */
export const lists: Group = subject => {
  const { entity, ir } = subject;
  if (!offers(subject, 'list')) return [];
  return [
    ...bounds(subject),
    ...badSort(subject),
    ...(isCreatable(ir, entity) ? walks(subject) : []),
  ];
};

/** Offsets beyond this are refused, so that no request makes the database count for ever. */
const LARGEST_OFFSET = 1_000_000;
const LARGEST_PAGE = 100_000;

function ask(
  subject: Subject,
  query: [string, JsonValue][],
  status: number,
): SendStep {
  const [[name]] = query;
  return {
    send: `GET ${subject.path}`,
    query,
    expect:
      status === 200
        ? { status }
        : { status, errors: [{ location: 'query', pointer: `/${name}` }] },
    says: query.map(([key, value]) => `${key}=${value}`).join('&'),
  };
}

interface Parameter {
  name: string;
  least: number;
  most: number;
}

/** The numbers that a client may send to choose a page. */
function parameters({ ir }: Subject): Parameter[] {
  const { style, max, limitParameter, offsetParameter } = ir.api.pagination;
  const size = { least: 1, most: max };
  if (style === 'page') {
    return [
      { name: 'page', least: 1, most: LARGEST_PAGE },
      { name: 'size', ...size },
    ];
  }
  const limit = {
    name: style === 'cursor' ? 'limit' : limitParameter,
    ...size,
  };
  if (style === 'cursor') return [limit];
  return [limit, { name: offsetParameter, least: 0, most: LARGEST_OFFSET }];
}

function bounds(subject: Subject): VectorCase[] {
  const { invalid } = subject;
  return parameters(subject).map(({ name, least, most }) =>
    caseOf(
      subject,
      {
        group: 'pagination',
        label: `bounds_${name}`,
        says: `takes ${name} from ${least} to ${most} and nothing else`,
      },
      [
        ask(subject, [[name, least]], 200),
        ask(subject, [[name, most]], 200),
        ask(subject, [[name, least - 1]], invalid),
        ask(subject, [[name, most + 1]], invalid),
        ask(subject, [[name, '99999999999999999999']], invalid),
        ask(subject, [[name, 'many']], invalid),
        ask(subject, [[name, '1.5']], invalid),
      ],
    ),
  );
}

function badSort(subject: Subject): VectorCase[] {
  const { invalid } = subject;
  const cursor = [
    ask(subject, [['cursor', 'nonsense']], invalid),
    ask(subject, [['cursor', 'AAAA']], invalid),
    ask(subject, [['cursor', 'a\u0000b']], invalid),
  ];
  return [
    caseOf(
      subject,
      {
        group: 'sorting',
        label: 'unknown',
        says: 'refuses to sort by what is not offered',
      },
      [
        ask(subject, [['sort', 'no_such_field']], invalid),
        ask(subject, [['sort', '--id']], invalid),
        ask(subject, [['sort', 'id;drop table']], invalid),
      ],
    ),
    ...(subject.ir.api.pagination.style === 'cursor'
      ? [
          caseOf(
            subject,
            {
              group: 'pagination',
              label: 'bad_cursor',
              says: 'refuses a cursor that it did not make',
            },
            cursor,
          ),
        ]
      : []),
  ];
}

/** A list for each key and direction, walked page by page by the runner. */
function walks(subject: Subject): VectorCase[] {
  const { entity, ir } = subject;
  const sorted = entity.sortable.flatMap(name => {
    const key = keyOf(entity, name);
    return key ? [key] : [];
  });
  const { style } = ir.api.pagination;
  return [
    scenario(subject, ['pagination', 'default'], {
      sort: null,
      keys: entity.defaultSort.flatMap(({ field, descending }) => {
        const key = keyOf(entity, field);
        return key ? [{ ...key, descending }] : [];
      }),
    }),
    ...sorted.flatMap(key =>
      [false, true].map(descending =>
        scenario(
          subject,
          ['sorting', `${key.name}${descending ? '_down' : ''}`],
          {
            sort: `${descending ? '-' : ''}${key.name}`,
            keys: [{ ...key, descending }],
          },
        ),
      ),
    ),
    ...(style === 'cursor'
      ? [
          scenario(subject, ['pagination', 'inserted_meanwhile'], {
            sort: null,
            keys: [],
            insert: true,
          }),
          scenario(subject, ['pagination', 'cursor_of_another_sort'], {
            sort: null,
            keys: [],
            other: entity.sortable,
          }),
        ]
      : []),
  ];
}

/** Member and type of what a list is sorted by; values for rows that differ and rows that do not. */
function keyOf(entity: EntityIr, name: string): JsonObject | undefined {
  const own: Record<string, JsonObject> = {
    id: { name, member: entity.id.apiName, type: entity.id.strategy },
    created_at: { name, member: 'created_at', type: 'datetime' },
    updated_at: { name, member: 'updated_at', type: 'datetime' },
  };
  if (own[name]) return own[name];
  const field = entity.fields.find(each => each.name === name);
  return field?.readable ? keyOfField(entity, field) : undefined;
}

function keyOfField(entity: EntityIr, field: FieldIr): JsonObject {
  const unique = entity.indexes.some(
    index => index.unique && index.members.includes(field.apiName),
  );
  return {
    name: field.name,
    member: field.apiName,
    type: field.type,
    ...(field.creatable && !unique && !field.reference
      ? { values: freeValues(entity, field) }
      : {}),
  };
}

function scenario(
  { entity }: Subject,
  [group, label]: [group: string, label: string],
  how: JsonObject,
): VectorCase {
  return {
    id: `${entity.name}.${group}.walk_${label}`,
    group,
    resource: entity.name,
    says: `walks the list without gaps and repetitions: ${label}`,
    alone: true,
    scenario: 'walk',
    with: how,
  };
}
