import {
  DomainModel,
  EntityModel,
  FieldModel,
} from '@microservice-scaffolder/plugin-microservice-common';

/** A field of each type with everything that may be said about it, so that no optional value is missing. */
const FIELDS: Readonly<Record<string, FieldModel>> = {
  string: {
    type: 'string',
    min_length: 1,
    max_length: 40,
    pattern: '^[A-Z][a-z]+$',
    example: 'Example',
    default: 'Example',
    unique: true,
    filter: ['eq', 'in', 'contains', 'prefix', 'isnull'],
  },
  text: { type: 'text', max_length: 400, nullable: true },
  int32: { type: 'int32', min: 1, max: 9, default: 2, filter: ['gte'] },
  int64: { type: 'int64', exclusive_min: 1, exclusive_max: 9 },
  decimal: { type: 'decimal', precision: 9, scale: 2, min: '0', max: '9' },
  float64: { type: 'float64' },
  boolean: { type: 'boolean', default: false },
  date: { type: 'date' },
  time: { type: 'time' },
  datetime: { type: 'datetime', index: true },
  duration: { type: 'duration' },
  uuid: { type: 'uuid', external: { service: 'other', resource: 'things' } },
  json: { type: 'json' },
  bytes: { type: 'bytes', max_length: 40 },
  email: { type: 'email', max_length: 254 },
  url: { type: 'url', max_length: 400 },
  enum: { type: 'enum:ExampleStatus', access: 'read_only', filter: ['eq'] },
  list: { type: 'list:int32', max_items: 9 },
};

/** Every type that a field of the example has. */
export const EXAMPLE_TYPES: readonly string[] = Object.keys(FIELDS);

const EXAMPLE: EntityModel = {
  doc: 'An example.',
  owner: { field: 'owned_by', scope: 'own_or_admin' },
  soft_delete: true,
  version: true,
  fields: {
    ...Object.fromEntries(
      Object.entries(FIELDS).map(([type, field]) => [`a_${type}`, field]),
    ),
    owned_by: { type: 'string', max_length: 40, access: 'read_only' },
    starts: { type: 'date' },
    ends: { type: 'date' },
    total: {
      type: 'decimal',
      precision: 12,
      scale: 2,
      access: 'read_only',
      computed: {
        op: 'sum_product',
        over: 'parts',
        of: ['quantity', 'price'],
      },
    },
  },
  relations: {
    owner: { kind: 'belongs_to', to: 'Owner', on_delete: 'restrict' },
    parts: {
      kind: 'has_many',
      to: 'Part',
      inverse: 'example',
      owned: true,
      min_items: 1,
    },
    labels: { kind: 'many_to_many', to: 'Label' },
  },
  actions: {
    move_on: {
      kind: 'transition',
      method: 'POST',
      path: '/status',
      field: 'a_enum',
    },
  },
  unique: [['a_date', 'a_time']],
  checks: [{ left: 'starts', op: '<=', right: 'ends' }],
};

/** A model in which everything that a template may ask for is there. */
export const EXAMPLE_MODEL: DomainModel = {
  schema: 1,
  enums: {
    ExampleStatus: {
      doc: 'How it stands.',
      values: ['OPEN', 'CLOSED'],
      initial: 'OPEN',
      transitions: { OPEN: ['CLOSED'], CLOSED: [] },
    },
  },
  entities: {
    Example: EXAMPLE,
    Part: {
      fields: {
        quantity: { type: 'int32', min: 1, max: 9 },
        returned: { type: 'int32', min: 0, max: 9 },
        price: { type: 'decimal', precision: 9, scale: 2, min: '0' },
      },
      relations: {
        example: { kind: 'belongs_to', to: 'Example', inverse: 'parts' },
        label: { kind: 'belongs_to', to: 'Label', on_delete: 'restrict' },
      },
      checks: [{ left: 'returned', op: '<=', right: 'quantity' }],
    },
    Owner: {
      soft_delete: true,
      fields: { name: { type: 'string', max_length: 40 } },
    },
    Label: { fields: { name: { type: 'string', max_length: 40 } } },
  },
};
