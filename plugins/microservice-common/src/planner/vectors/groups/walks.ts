import { JsonObject, JsonValue } from '@backstage/types';
import { EntityIr, FieldIr, SortKeyIr } from '../../../model';
import { freeValues } from '../freeValues';
import { Group, Subject, offers } from '../Subject';
import { VectorCase } from '../VectorsDocument';

/** Lists that the runner walks page by page: in order, without gaps and repetitions. @internal */
export const walks: Group = subject => {
  const { ir } = subject;
  if (!offers(subject, 'list')) return [];
  return [
    byDefault(subject),
    ...sorted(subject),
    ...(ir.api.pagination.style === 'cursor' ? byCursor(subject) : []),
  ];
};

/** The order that a list has by itself. */
function byDefault(subject: Subject): VectorCase {
  const { entity } = subject;
  const keys = entity.defaultSort.flatMap(sort => {
    const key = keyOf(entity, sort);
    return key ? [{ ...key, descending: sort.descending }] : [];
  });
  return walk(subject, ['pagination', 'default'], { sort: null, keys });
}

/** Every order that a client may ask for, upwards and downwards. */
function sorted(subject: Subject): VectorCase[] {
  const { entity } = subject;
  return entity.sortable
    .map(sort => keyOf(entity, sort))
    .filter(key => key !== undefined)
    .flatMap(key =>
      [false, true].map(descending =>
        walk(subject, ['sorting', `${key.name}${descending ? '_down' : ''}`], {
          sort: `${descending ? '-' : ''}${key.name}`,
          keys: [{ ...key, descending }],
        }),
      ),
    );
}

/** Cursors stay where they are while rows come, and belong to one order. */
function byCursor(subject: Subject): VectorCase[] {
  const plain = { sort: null, keys: [] };
  return [
    walk(subject, ['pagination', 'inserted_meanwhile'], {
      ...plain,
      insert: true,
    }),
    walk(subject, ['pagination', 'cursor_of_another_sort'], {
      ...plain,
      other: subject.entity.sortable.flatMap(({ parameter }) => [
        parameter,
        `-${parameter}`,
      ]),
    }),
  ];
}

/** Member and type of what a list is sorted by; values for rows that differ and rows that do not. */
function keyOf(
  entity: EntityIr,
  { field: name }: SortKeyIr,
): JsonObject | undefined {
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
    name: field.apiName,
    member: field.apiName,
    type: field.type,
    ...(field.creatable && !unique && !field.reference
      ? { values: tieValues(entity, field) }
      : {}),
  };
}

/** Two values for rows to share, and null between them where rows may have none. */
function tieValues(entity: EntityIr, field: FieldIr): JsonValue[] {
  const [first, ...others] = freeValues(entity, field);
  return [first, ...(field.nullable ? [null] : []), ...others].slice(
    0,
    field.nullable ? 3 : 2,
  );
}

function walk(
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
