import { DomainModel, EntityModel } from '../DomainModel';

const order: EntityModel = {
  doc: 'What a customer ordered, with its items.',
  id: { strategy: 'uuid7', api_name: 'order_id' },
  version: true,
  operations: ['create', 'list', 'get', 'delete'],
  actions: {
    update_status: {
      kind: 'transition',
      method: 'PUT',
      path: '/status',
      field: 'status',
      doc: 'Move the order on',
    },
  },
  fields: {
    customer_id: {
      type: 'uuid',
      doc: 'Who ordered',
      immutable: true,
      external: { service: 'customer-service', resource: 'customers' },
      filter: ['eq'],
      example: '018f4e3a-7c00-7000-8000-00000000000a',
    },
    status: {
      type: 'enum:OrderStatus',
      doc: 'How far the order is',
      access: 'read_only',
      default: 'PENDING',
      filter: ['eq', 'in'],
      example: 'PENDING',
    },
    total_amount: {
      type: 'decimal',
      doc: 'Sum of quantity and price over all items',
      precision: 14,
      scale: 2,
      access: 'read_only',
      computed: {
        op: 'sum_product',
        over: 'items',
        of: ['quantity', 'price_at_purchase'],
      },
      sortable: true,
      filter: ['gte', 'lte'],
      example: '49.80',
    },
    shipping_address: {
      type: 'string',
      doc: 'Where the order goes',
      min_length: 1,
      max_length: 500,
      pii: true,
      example: '12 Analytical Row, London',
    },
    payment_method: {
      type: 'string',
      doc: 'How the order is paid',
      min_length: 1,
      max_length: 50,
      example: 'invoice',
    },
  },
  relations: {
    items: {
      kind: 'has_many',
      to: 'OrderItem',
      inverse: 'order',
      doc: 'What was ordered',
      owned: true,
      on_delete: 'cascade',
      min_items: 1,
      max_items: 100,
    },
  },
};

const orderItem: EntityModel = {
  doc: 'One product of an order.',
  fields: {
    product_id: {
      type: 'uuid',
      doc: 'What was ordered',
      external: { service: 'product-service', resource: 'products' },
      example: '018f4e3a-7c00-7000-8000-00000000000b',
    },
    quantity: {
      type: 'int32',
      doc: 'How many units',
      min: 1,
      max: 10000,
      example: 2,
    },
    price_at_purchase: {
      type: 'decimal',
      doc: 'Price of one unit when it was ordered',
      precision: 12,
      scale: 2,
      min: '0',
      api_name: 'price',
      example: '24.90',
    },
  },
  relations: {
    order: {
      kind: 'belongs_to',
      to: 'Order',
      inverse: 'items',
      on_delete: 'cascade',
    },
  },
};

/** Orders with their items as one aggregate; customers and products belong to other services. */
export const orders: DomainModel = {
  schema: 1,
  enums: {
    OrderStatus: {
      doc: 'How far an order is.',
      values: ['PENDING', 'PROCESSING', 'SHIPPED', 'CANCELLED'],
      initial: 'PENDING',
      transitions: {
        PENDING: ['PROCESSING', 'CANCELLED'],
        PROCESSING: ['SHIPPED', 'CANCELLED'],
        SHIPPED: [],
        CANCELLED: [],
      },
    },
  },
  entities: { Order: order, OrderItem: orderItem },
};
