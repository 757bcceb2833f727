import {
  Answers,
  buildIr,
  DomainModel,
  EntityIr,
  FieldIr,
  ServiceIr,
} from '../../model';
import { resolveApi } from '../resolveApi';

const MODEL: DomainModel = {
  schema: 1,
  enums: {
    OrderStatus: {
      values: ['OPEN', 'SHIPPED'],
      initial: 'OPEN',
      transitions: { OPEN: ['SHIPPED'], SHIPPED: [] },
    },
  },
  entities: {
    Customer: {
      fields: { name: { type: 'string', max_length: 100, unique: true } },
    },
    Tag: {
      id: { strategy: 'int64' },
      fields: { label: { type: 'string', max_length: 40 } },
    },
    OrderItem: {
      operations: [],
      fields: {
        quantity: { type: 'int32', min: 1, max: 99, example: 2 },
        price: { type: 'decimal', precision: 8, scale: 2, min: '0' },
      },
    },
    Order: {
      id: { api_name: 'order_id' },
      fields: {
        status: {
          type: 'enum:OrderStatus',
          access: 'read_only',
          default: 'OPEN',
          filter: ['eq'],
        },
        note: { type: 'text', max_length: 500, nullable: true, pii: true },
        warehouse_id: { type: 'uuid', immutable: true },
      },
    },
  },
};

const id: FieldIr = {
  name: '',
  apiName: '',
  dbName: '',
  type: 'uuid',
  doc: '',
  required: true,
  nullable: false,
  hasDefault: false,
  access: 'read_write',
  creatable: true,
  updatable: true,
  readable: true,
  immutable: false,
  unique: false,
  indexed: true,
  trim: false,
  lowercase: false,
  uppercase: false,
  sortable: false,
  filters: ['eq'],
  pii: false,
  example: null,
  examples: [],
};

const ORDER_TIES: Partial<EntityIr> = {
  children: [
    {
      name: 'items',
      apiName: 'items',
      doc: 'What was ordered',
      entity: 'OrderItem',
      many: true,
      required: true,
      minItems: 1,
      maxItems: 100,
      orderedBy: 'position',
      reference: 'order_id',
      inverse: 'order',
    },
  ],
  links: [
    {
      name: 'tags',
      apiName: 'tag_ids',
      doc: 'Its tags',
      entity: 'Tag',
      type: 'uuid',
      minItems: 0,
      maxItems: 100,
      onDelete: 'cascade',
      softDeleted: false,
      parameter: 'tag_id',
      table: 'order_tags',
      ownColumn: 'order_id',
      otherColumn: 'tag_id',
      primaryKey: 'pk_order_tags',
      ownForeignKey: 'fk_order_tags_order_id',
      otherForeignKey: 'fk_order_tags_tag_id',
      index: 'ix_order_tags_tag_id',
    },
  ],
  actions: [
    {
      name: 'update_status',
      method: 'PUT',
      path: '/status',
      field: 'status',
      enum: 'OrderStatus',
      code: 'invalid_status_transition',
      doc: 'Change the status',
    },
  ],
  needs: [
    {
      pointer: '/customer_id',
      entity: 'Customer',
      many: false,
      required: true,
    },
  ],
};

function named(name: string) {
  return { name, apiName: name, dbName: name };
}

const TIES: Readonly<Record<string, (entity: EntityIr) => EntityIr>> = {
  Customer: entity => ({ ...entity, softDelete: true }),
  Tag: entity => entity,
  OrderItem: entity => ({
    ...entity,
    aggregate: 'Order',
    root: false,
    fields: [
      ...entity.fields,
      {
        ...id,
        ...named('order_id'),
        doc: 'The order',
        access: 'internal',
        creatable: false,
        updatable: false,
        readable: false,
        reference: {
          relation: 'order',
          entity: 'Order',
          table: 'orders',
          onDelete: 'cascade',
          foreignKey: 'fk_order_items_order_id',
          softDeleted: false,
        },
      },
    ],
  }),
  Order: entity => ({
    ...entity,
    version: true,
    fields: [
      ...entity.fields.map(field =>
        field.name === 'warehouse_id'
          ? { ...field, external: { service: 'stock-service' } }
          : field,
      ),
      {
        ...id,
        ...named('customer_id'),
        doc: 'The customer',
        reference: {
          relation: 'customer',
          entity: 'Customer',
          table: 'customers',
          onDelete: 'restrict',
          foreignKey: 'fk_orders_customer_id',
          softDeleted: true,
        },
      },
    ],
    filters: [
      ...entity.filters,
      {
        parameter: 'customer_id',
        field: 'customer_id',
        operator: 'eq',
        type: 'uuid',
      },
    ],
    ...ORDER_TIES,
  }),
};

/** Orders with their items, of customers, with tags: every kind of relation once. */
export function shopIr(api: Partial<DomainModel['api']> = {}): ServiceIr {
  const answers = {
    name: 'shop-service',
    description: 'Takes orders',
    owner: 'group:default/shop-team',
    conventions: {},
  } as Answers;
  const flat = buildIr(
    MODEL,
    answers,
    resolveApi(answers, { ...MODEL, api }, {}),
  );
  return {
    ...flat,
    entities: flat.entities.map(entity => TIES[entity.name](entity)),
  };
}
