import { EntityIr } from '@microservice-scaffolder/plugin-microservice-common';
import { fillPlaceholders, placeholdersOf } from './placeholders';

const order = {
  name: 'Order',
  pascal: 'Order',
  pluralPascal: 'Orders',
  snake: 'order',
  plural: 'orders',
  aggregate: 'Order',
  fields: [],
} as unknown as EntityIr;
const part = {
  ...order,
  name: 'OrderItem',
  pascal: 'OrderItem',
  pluralPascal: 'OrderItems',
  snake: 'order_item',
  plural: 'order_items',
} as EntityIr;

describe('placeholdersOf', () => {
  it.each([
    ['src/{entity}.py', 'src/order_item.py'],
    ['src/{entities}.py', 'src/order_items.py'],
    ['src/{aggregate}.py', 'src/order.py'],
    ['src/{aggregates}.py', 'src/orders.py'],
    ['{Entity}Of{Aggregate}', 'OrderItemOfOrder'],
  ])('fills %s for a part', (path, filled) => {
    const values = placeholdersOf(part, [part, order]);
    expect(fillPlaceholders(path, values)).toBe(filled);
  });

  it('gives a resource its own name as that of its aggregate', () => {
    expect(placeholdersOf(order, [part, order]).aggregates).toBe('orders');
  });

  it('has nothing for a unit of the service', () => {
    expect(placeholdersOf(undefined, [order])).toEqual({});
  });
});
