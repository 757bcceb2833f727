import type { EntityValues } from './connectEntities';
import { seedRows } from './seedRows';

const field = (name: string, apiName = name) => ({ name, apiName });
const item = {
  name: 'OrderItem',
  fields: [field('quantity'), field('price', 'unitPrice')],
} as unknown as EntityValues;
const order = {
  name: 'Order',
  fields: [field('note')],
  children: [
    { name: 'items', apiName: 'items', entity: 'OrderItem', many: true },
    { name: 'address', apiName: 'address', entity: 'Address', many: false },
  ],
  seed: [
    {
      note: 'first',
      items: [{ quantity: 2, unitPrice: '1.50' }],
      address: null,
    },
  ],
} as unknown as EntityValues;

describe('seedRows', () => {
  it('writes what a row and its parts say, by the names of attributes', () => {
    const rows = seedRows(order, new Map([['OrderItem', item]]), (_, value) =>
      JSON.stringify(value),
    );
    expect(rows).toEqual([
      {
        values: [{ name: 'note', code: '"first"' }],
        parts: [
          {
            name: 'items',
            many: true,
            rows: [
              [
                { name: 'quantity', code: '2' },
                { name: 'price', code: '"1.50"' },
              ],
            ],
          },
        ],
      },
    ]);
  });
});
