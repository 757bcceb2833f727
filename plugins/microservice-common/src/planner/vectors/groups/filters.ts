import { JsonValue } from '@backstage/types';
import { FieldIr, FilterIr, FilterOperator } from '../../../model';
import { compareInLists } from '../compareInLists';
import { freeValues } from '../freeValues';
import { Group, Subject, caseOf, isCreatable, offers } from '../Subject';
import { create, find } from '../steps';
import { FindStep, SendStep, VectorCase } from '../VectorsDocument';

/** Every query parameter that filters a list, with rows that match and rows that do not. @internal */
export const filters: Group = subject => {
  const { entity, ir } = subject;
  if (!offers(subject, 'list')) return [];
  const usable = entity.filters.flatMap(filter => {
    const field = entity.fields.find(({ name }) => name === filter.field);
    return field && !field.reference ? [{ filter, field }] : [];
  });
  return [
    ...(isCreatable(ir, entity)
      ? usable.flatMap(each => matching(subject, each))
      : []),
    ...usable.map(each => malformed(subject, each)),
    refused(subject, 'no_such_parameter', '1'),
  ];
};

interface Filtered {
  filter: FilterIr;
  field: FieldIr;
}

type Query = [value: JsonValue, includesLow: boolean, includesHigh: boolean];

/** What to ask for, and which of two rows it finds: the one with the lower and the one with the higher value. */
const QUERIES: Readonly<
  Record<FilterOperator, (low: JsonValue, high: JsonValue) => Query[]>
> = {
  eq: (low, high) => [
    [low, true, false],
    [high, false, true],
  ],
  in: (low, high) => [
    [low, true, false],
    [[low, high], true, true],
  ],
  lt: (low, high) => [
    [high, true, false],
    [low, false, false],
  ],
  lte: (low, high) => [
    [high, true, true],
    [low, true, false],
  ],
  gt: (low, high) => [
    [low, false, true],
    [high, false, false],
  ],
  gte: (low, high) => [
    [low, true, true],
    [high, false, true],
  ],
  contains: (low, high) =>
    [String(low).slice(1).toUpperCase(), String(low).slice(1), '%', '_'].map(
      text => [text, holds(low, text), holds(high, text)],
    ),
  prefix: (low, high) =>
    [String(low).slice(0, -1), String(low).slice(1), '%'].map(text => [
      text,
      String(low).startsWith(text),
      String(high).startsWith(text),
    ]),
  isnull: () => [
    [true, false, false],
    [false, true, true],
  ],
};

/** In upper or lower case; signs that a database gives a meaning to mean themselves. */
function holds(value: JsonValue, text: string): boolean {
  return String(value).toLowerCase().includes(text.toLowerCase());
}

function matching(subject: Subject, { filter, field }: Filtered): VectorCase[] {
  const pair = pairOf(subject, field, filter.operator);
  if (!pair) return [];
  const row = (as: string, value: JsonValue) =>
    create(subject, as, { set: { [`/${field.apiName}`]: value } });
  const wording = {
    group: 'filters',
    label: filter.parameter,
    says: `finds with ${filter.parameter} what matches, counts it, and nothing else`,
    alone: true,
  };
  const queries = QUERIES[filter.operator](...pair).filter(
    ([value]) => value !== '',
  );
  return [
    caseOf(subject, wording, [
      row('low', pair[0]),
      row('high', pair[1]),
      ...(field.nullable ? [row('none', null)] : []),
      ...queries.map(each => asked(subject, { filter, field }, each)),
    ]),
  ];
}

/** Which of the rows a query finds, and which it leaves out. */
function asked(
  subject: Subject,
  { filter, field }: Filtered,
  [value, low, high]: Query,
): FindStep {
  const found: [row: string, isFound: boolean][] = [
    ['low', low],
    ['high', high],
    ...(field.nullable
      ? [['none', isNullQuery(filter, value)] as [string, boolean]]
      : []),
  ];
  const rows = (wanted: boolean) =>
    found.filter(([, isFound]) => isFound === wanted).map(([row]) => row);
  return find(subject, query(filter, value), {
    include: rows(true),
    exclude: rows(false),
  });
}

function isNullQuery({ operator }: FilterIr, value: JsonValue): boolean {
  return operator === 'isnull' && value === true;
}

/** Each value of a list is a parameter of its own. */
function query(filter: FilterIr, value: JsonValue): [string, JsonValue][] {
  return Array.isArray(value)
    ? value.map((each): [string, JsonValue] => [filter.parameter, each])
    : [[filter.parameter, value]];
}

/** Two values of the field, the lower first where the operator asks for an order. */
function pairOf(
  { entity }: Subject,
  field: FieldIr,
  operator: FilterOperator,
): [JsonValue, JsonValue] | undefined {
  const values = freeValues(entity, field);
  // The first values of a unique field are in the bodies of other cases.
  const [one, other] = field.unique ? values.slice(-2) : values;
  if (operator === 'isnull' && !field.unique) return [one, one];
  if (other === undefined || !field.creatable) return undefined;
  const order = compareInLists(field.type, one, other);
  const ordered = ['lt', 'lte', 'gt', 'gte'].includes(operator);
  if (ordered && order === undefined) return undefined;
  return ordered && order! > 0 ? [other, one] : [one, other];
}

const NONSENSE: Readonly<Record<string, string>> = {
  int32: 'many',
  int64: '9223372036854775808',
  decimal: '1e3',
  float64: 'many',
  boolean: 'perhaps',
  date: '2026-02-30',
  datetime: 'yesterday',
  time: '25:00:00',
  uuid: 'x',
  enum: 'NO_SUCH_VALUE',
};

/** A text that no database stores. */
const NUL = 'a\u0000b';

function malformed(subject: Subject, { filter, field }: Filtered): VectorCase {
  const type = filter.operator === 'isnull' ? 'boolean' : field.type;
  return refused(subject, filter.parameter, NONSENSE[type] ?? NUL);
}

function refused(
  subject: Subject,
  parameter: string,
  value: string,
): VectorCase {
  const step: SendStep = {
    send: `GET ${subject.path}`,
    query: [[parameter, value]],
    expect: { status: subject.invalid, errors: [{ location: 'query' }] },
  };
  return caseOf(
    subject,
    {
      group: 'filters',
      label: `malformed_${parameter}`,
      says: `refuses what ${parameter} cannot be`,
    },
    [step],
  );
}
