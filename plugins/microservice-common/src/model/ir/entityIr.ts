import { JsonObject } from '@backstage/types';
import { DomainModel, EntityModel, EntityOperation } from '../DomainModel';
import { capitalise, identifier, nameCases, pluralOf } from '../naming';
import {
  CheckIr,
  EntityIr,
  FieldIr,
  FilterIr,
  IndexIr,
  NameCases,
} from '../ServiceIr';
import { fieldIr } from './fieldIr';
import { invalidCases } from './invalidCases';
import { otherValue } from './samples';

/** Every table has these, and every list may be sorted by them. */
const ALWAYS_SORTABLE = ['id', 'created_at', 'updated_at'];

const OPERATIONS: readonly EntityOperation[] = [
  'create',
  'list',
  'get',
  'update',
  'patch',
  'delete',
];

/**
 * An entity with every default, name, index, check and sample resolved.
 *
 * @internal
 */
export function entityIr(
  name: string,
  entity: EntityModel,
  model: DomainModel,
): EntityIr {
  const names = namesOf(name, entity);
  const fields = Object.entries(entity.fields).map(([key, field]) =>
    fieldIr(key, field, model),
  );
  const { table } = names;
  const sort = defaultSort(entity);
  return {
    ...names,
    doc: entity.doc ?? `One ${names.words}.`,
    id: {
      strategy: entity.id?.strategy ?? 'uuid7',
      apiName: entity.id?.api_name ?? 'id',
    },
    timestamps: true,
    softDelete: false,
    version: false,
    operations: operationsOf(entity),
    access: {},
    aggregate: name,
    root: true,
    fields,
    children: [],
    links: [],
    actions: [],
    filters: fields.flatMap(filtersOf),
    sortable: [
      ...ALWAYS_SORTABLE,
      ...fields.filter(field => field.sortable).map(field => field.name),
    ],
    defaultSort: sort,
    indexes: [
      ...fields.flatMap(field => indexesOf(table, field)),
      ...sortIndex(table, fields, sort),
    ],
    checks: fields.flatMap(field => checksOf(table, field)),
    primaryKey: identifier(`pk_${table}`),
    enums: enumsOf(fields),
    ...samplesOf(fields),
  };
}

function enumsOf(fields: FieldIr[]): string[] {
  return [...new Set(fields.flatMap(field => field.enum ?? []))];
}

type EntityNames = NameCases &
  Pick<
    EntityIr,
    | 'name'
    | 'plural'
    | 'pluralPascal'
    | 'pluralWords'
    | 'title'
    | 'table'
    | 'path'
  >;

function namesOf(name: string, entity: EntityModel): EntityNames {
  const cases = nameCases(name);
  const plural = entity.plural ?? pluralOf(cases.snake);
  const pluralCases = nameCases(plural);
  return {
    ...cases,
    name,
    plural,
    pluralPascal: pluralCases.pascal,
    pluralWords: pluralCases.words,
    title: capitalise(cases.words),
    table: entity.table ?? plural,
    path: pluralCases.kebab,
  };
}

function samplesOf(
  fields: FieldIr[],
): Pick<
  EntityIr,
  | 'sample'
  | 'otherSample'
  | 'minimalSample'
  | 'requiredNames'
  | 'needs'
  | 'invalid'
  | 'boundaries'
  | 'seed'
> {
  const creatable = fields.filter(field => field.creatable);
  const required = creatable.filter(field => field.required);
  const sample = bodyOf(creatable, field => field.example);
  const otherSample = bodyOf(creatable, otherValue);
  return {
    sample,
    otherSample,
    minimalSample: bodyOf(required, field => field.example),
    requiredNames: required.map(field => field.apiName),
    needs: [],
    invalid: invalidCases(fields),
    boundaries: [],
    seed: [sample, otherSample],
  };
}

function bodyOf(
  fields: FieldIr[],
  value: (field: FieldIr) => FieldIr['example'],
): JsonObject {
  return Object.fromEntries(fields.map(field => [field.apiName, value(field)]));
}

function operationsOf(entity: EntityModel): Record<EntityOperation, boolean> {
  const chosen = entity.operations ?? OPERATIONS;
  return Object.fromEntries(
    OPERATIONS.map(operation => [operation, chosen.includes(operation)]),
  ) as Record<EntityOperation, boolean>;
}

function filtersOf(field: FieldIr): FilterIr[] {
  return field.filters.map(operator => ({
    parameter:
      operator === 'eq' ? field.apiName : `${field.apiName}_${operator}`,
    field: field.name,
    operator,
    type: field.type,
    ...(field.enum ? { enum: field.enum } : {}),
  }));
}

/** Newest last by default; the id makes any order total. */
function defaultSort(entity: EntityModel): EntityIr['defaultSort'] {
  const chosen = (entity.default_sort ?? ['created_at']).map(key => ({
    field: key.replace(/^-/, ''),
    descending: key.startsWith('-'),
  }));
  return chosen.some(({ field }) => field === 'id')
    ? chosen
    : [...chosen, { field: 'id', descending: false }];
}

function indexesOf(table: string, field: FieldIr): IndexIr[] {
  if (field.unique) {
    return [
      {
        name: identifier(`uq_${table}_${field.dbName}`),
        columns: [field.dbName],
        unique: true,
        members: [field.apiName],
        liveOnly: false,
      },
    ];
  }
  if (!field.indexed) return [];
  return [
    {
      name: identifier(`ix_${table}_${field.dbName}`),
      columns: [field.dbName],
      unique: false,
      members: [field.apiName],
      liveOnly: false,
    },
  ];
}

/** What every list is sorted by has an index, or the last page of a large table takes for ever. */
function sortIndex(
  table: string,
  fields: FieldIr[],
  sort: EntityIr['defaultSort'],
): IndexIr[] {
  if (sort.length === 1) return [];
  const columns = sort.map(
    ({ field }) => fields.find(({ name }) => name === field)?.dbName ?? field,
  );
  const name = identifier(`ix_${table}_${columns.join('_')}`);
  return [{ name, columns, unique: false, members: [], liveOnly: false }];
}

const BOUND_CHECKS: readonly [
  keyof FieldIr & string,
  string,
  CheckIr['operator'],
][] = [
  ['min', 'min', '>='],
  ['max', 'max', '<='],
  ['exclusiveMin', 'exclusive_min', '>'],
  ['exclusiveMax', 'exclusive_max', '<'],
];

function checksOf(table: string, field: FieldIr): CheckIr[] {
  const checks = BOUND_CHECKS.flatMap(([key, suffix, operator]): CheckIr[] => {
    const value = field[key];
    if (typeof value !== 'string') return [];
    const name = identifier(`ck_${table}_${field.dbName}_${suffix}`);
    return [
      {
        name,
        column: field.dbName,
        operator,
        value,
        members: [field.apiName],
      },
    ];
  });
  if (!field.values) return checks;
  const name = identifier(`ck_${table}_${field.dbName}_values`);
  return [
    ...checks,
    {
      name,
      column: field.dbName,
      operator: 'in',
      value: field.values,
      members: [field.apiName],
    },
  ];
}
