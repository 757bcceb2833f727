import { DomainModel, EntityModel, EnumModel } from '../../DomainModel';

const enums: Record<string, EnumModel> = {
  Status: {
    values: ['NEW', 'PAID', 'SENT'],
    initial: 'NEW',
    transitions: { NEW: ['PAID'], PAID: ['SENT'] },
  },
  Colour: { values: ['RED', 'GREEN'] },
};

const tag: EntityModel = {
  fields: { label: { type: 'string', max_length: 40 } },
};

const customer: EntityModel = {
  soft_delete: true,
  fields: { email: { type: 'email', max_length: 254, unique: true } },
  relations: {
    orders: { kind: 'has_many', to: 'Order', inverse: 'customer' },
  },
};

const order: EntityModel = {
  version: true,
  actions: {
    update_status: {
      kind: 'transition',
      method: 'PUT',
      path: '/status',
      field: 'status',
    },
  },
  fields: {
    status: { type: 'enum:Status' },
    ordered_on: { type: 'date' },
    sent_on: { type: 'date', nullable: true },
    total: {
      type: 'decimal',
      precision: 12,
      scale: 2,
      computed: { op: 'sum_product', over: 'items', of: ['quantity', 'price'] },
    },
  },
  relations: {
    customer: { kind: 'belongs_to', to: 'Customer', inverse: 'orders' },
    tags: { kind: 'many_to_many', to: 'Tag' },
    items: { kind: 'has_many', to: 'Line', inverse: 'order', owned: true },
  },
  checks: [{ left: 'sent_on', op: '>=', right: 'ordered_on' }],
};

const line: EntityModel = {
  fields: {
    quantity: { type: 'int32', min: 1, max: 100 },
    price: { type: 'decimal', precision: 8, scale: 2, min: '0' },
  },
  relations: {
    order: { kind: 'belongs_to', to: 'Order', inverse: 'items' },
  },
};

/** A shop with one of everything: orders with items, customers, tags. */
export function shop(): DomainModel {
  return structuredClone({
    schema: 1,
    enums,
    entities: { Tag: tag, Customer: customer, Order: order, Line: line },
  });
}
