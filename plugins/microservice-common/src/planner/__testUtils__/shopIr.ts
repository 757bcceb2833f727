import { Answers, buildIr, DomainModel, ServiceIr } from '../../model';
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
      soft_delete: true,
      fields: { name: { type: 'string', max_length: 100, unique: true } },
    },
    Tag: {
      id: { strategy: 'int64' },
      fields: { label: { type: 'string', max_length: 40 } },
    },
    OrderItem: {
      fields: {
        quantity: { type: 'int32', min: 1, max: 99, example: 2 },
        price: { type: 'decimal', precision: 8, scale: 2, min: '0' },
      },
      relations: {
        order: { kind: 'belongs_to', to: 'Order', inverse: 'items' },
      },
    },
    Order: {
      id: { api_name: 'order_id' },
      version: true,
      fields: {
        status: {
          type: 'enum:OrderStatus',
          access: 'read_only',
          filter: ['eq'],
        },
        note: { type: 'text', max_length: 500, nullable: true, pii: true },
        warehouse_id: {
          type: 'uuid',
          immutable: true,
          external: { service: 'stock-service' },
        },
      },
      relations: {
        customer: { kind: 'belongs_to', to: 'Customer' },
        items: {
          kind: 'has_many',
          to: 'OrderItem',
          inverse: 'order',
          owned: true,
          min_items: 1,
          doc: 'What was ordered',
        },
        tags: { kind: 'many_to_many', to: 'Tag', doc: 'Its tags' },
      },
      actions: {
        update_status: {
          kind: 'transition',
          method: 'PUT',
          path: '/status',
          field: 'status',
          doc: 'Change the status',
        },
      },
    },
  },
};

/** Orders with their items, of customers, with tags: every kind of relation once. */
export function shopIr(api: Partial<DomainModel['api']> = {}): ServiceIr {
  const answers = {
    name: 'shop-service',
    description: 'Takes orders',
    owner: 'group:default/shop-team',
    conventions: {},
  } as Answers;
  return buildIr(MODEL, answers, resolveApi(answers, { ...MODEL, api }, {}));
}
