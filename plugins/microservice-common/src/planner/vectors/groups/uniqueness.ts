import { JsonObject, JsonValue } from '@backstage/types';
import { FieldIr, IndexIr } from '../../../model';
import { freeValues } from '../freeValues';
import { freshFields } from '../freshFields';
import { generatorName } from '../freshMembers';
import { Group, Subject, caseOf, offers } from '../Subject';
import { CONFLICT, bodyOf, create, kept, patch, post } from '../steps';
import { Expectation, VectorCase } from '../VectorsDocument';

/** Values that only one row may have: taken, free again, and asked for by many at once. @internal */
export const uniqueness: Group = subject => {
  const { entity } = subject;
  return entity.indexes
    .filter(index => index.unique && isWritable(subject, index))
    .flatMap(index => [
      taken(subject, index),
      raced(subject, index),
      ...inOtherCase(subject, index),
      ...(offers(subject, 'patch') && isChangeable(subject, index)
        ? [takenByChange(subject, index)]
        : []),
      ...(index.members.length > 1 ? [onlyTogether(subject, index)] : []),
      ...(offers(subject, 'delete') ? [freeAgain(subject, index)] : []),
    ]);
};

function fieldsOf({ entity }: Subject, index: IndexIr): FieldIr[] {
  return index.members.flatMap(
    name => entity.fields.find(field => field.apiName === name) ?? [],
  );
}

function isWritable(subject: Subject, index: IndexIr): boolean {
  const fields = fieldsOf(subject, index);
  return fields.every(field => field.creatable && field.readable);
}

function isChangeable(subject: Subject, index: IndexIr): boolean {
  return fieldsOf(subject, index).every(field => field.updatable);
}

/** The members of the set with the values of a kept row. */
function valuesOf(index: IndexIr, row: string): JsonObject {
  return Object.fromEntries(
    index.members.map(name => [name, kept(`${row}/${name}`)]),
  );
}

function pointed(values: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`/${name}`, value]),
  );
}

function conflictOf(index: IndexIr): Expectation {
  return {
    ...CONFLICT,
    errors: index.members.map(name => ({
      location: 'body',
      pointer: `/${name}`,
      code: 'unique',
    })),
  };
}

function wording(index: IndexIr, label: string, says: string) {
  const names = index.members.join('_');
  return { group: 'uniqueness', label: `${label}_${names}`, says };
}

function taken(subject: Subject, index: IndexIr): VectorCase {
  const set = pointed(valuesOf(index, 'first'));
  return caseOf(
    subject,
    wording(index, 'taken', 'refuses values that another row has'),
    [
      create(subject, 'first', { set: givenValues(subject, index) }),
      post(subject, bodyOf(subject, { base: 'other', set }), conflictOf(index)),
    ],
  );
}

/** Where letters have one case, a value is taken in any. */
function inOtherCase(subject: Subject, index: IndexIr): VectorCase[] {
  const [field, ...others] = fieldsOf(subject, index);
  if (others.length || !(field.lowercase || field.uppercase)) return [];
  const value = kept(`first/${field.apiName}`);
  const set = pointed({
    [field.apiName]: field.lowercase ? { $upper: value } : { $lower: value },
  });
  return [
    caseOf(
      subject,
      wording(index, 'other_case', 'refuses a value that is taken in any case'),
      [
        create(subject, 'first'),
        post(subject, bodyOf(subject, { set }), conflictOf(index)),
      ],
    ),
  ];
}

/** Null is never taken, so optional members of the set have to have a value. */
function givenValues(subject: Subject, index: IndexIr): JsonObject {
  return Object.fromEntries(
    fieldsOf(subject, index)
      .filter(field => !field.reference && !field.unique)
      .filter(field => index.members.length > 1 && field.nullable)
      .map(field => [`/${field.apiName}`, field.example]),
  );
}

function takenByChange(subject: Subject, index: IndexIr): VectorCase {
  return caseOf(
    subject,
    wording(
      index,
      'taken_by_change',
      'refuses to change a row to values that another has',
    ),
    [
      create(subject, 'first', { set: givenValues(subject, index) }),
      create(subject, 'row', { base: 'other' }),
      patch(subject, valuesOf(index, 'first'), conflictOf(index)),
      {
        ...patch(subject, valuesOf(index, 'row'), { status: 200 }),
        says: 'its own values are no conflict',
      },
    ],
  );
}

/** A set is taken as a whole only: all but one of its values may be those of another row. */
function onlyTogether(subject: Subject, index: IndexIr): VectorCase {
  const [first, ...others] = index.members;
  const values = valuesOf(index, 'first');
  const same = (names: string[]) =>
    pointed(Object.fromEntries(names.map(name => [name, values[name]])));
  const different = fieldsOf(subject, index).find(
    field => field.apiName === first,
  )!;
  const other = different.reference
    ? {}
    : { [`/${first}`]: otherThan(subject, different) };
  return caseOf(
    subject,
    wording(index, 'partly_equal', 'takes values that differ in one member'),
    [
      create(subject, 'first', { set: givenValues(subject, index) }),
      post(subject, bodyOf(subject, { set: { ...same(others), ...other } }), {
        status: 201,
      }),
    ],
  );
}

/** A value that differs from that of the sample. */
function otherThan({ entity }: Subject, field: FieldIr): JsonValue {
  const sent = JSON.stringify(entity.sample[field.apiName] ?? field.example);
  const other = freeValues(entity, field).find(
    value => JSON.stringify(value) !== sent,
  );
  return freshFields(entity).includes(field) || other === undefined
    ? { $fresh: generatorName(entity, field) }
    : other;
}

function freeAgain(subject: Subject, index: IndexIr): VectorCase {
  const set = pointed(valuesOf(index, 'row'));
  return caseOf(
    subject,
    wording(
      index,
      'free_again',
      'takes values again after the row that had them is deleted',
    ),
    [
      create(subject, 'row', { set: givenValues(subject, index) }),
      {
        send: `DELETE ${subject.path}/{row/${subject.entity.id.apiName}}`,
        expect: { status: [200, 204] },
      },
      {
        ...post(subject, bodyOf(subject, { set }), { status: 201 }),
        as: 'next',
      },
    ],
  );
}

function raced(subject: Subject, index: IndexIr): VectorCase {
  const { entity } = subject;
  const { label, ...said } = wording(
    index,
    'race',
    'lets exactly one of many equal bodies through that arrive at once',
  );
  return {
    id: `${entity.name}.uniqueness.${label}`,
    ...said,
    resource: entity.name,
    scenario: 'unique_race',
    with: { members: index.members, clients: 8, code: 'conflict' },
  };
}
