import { shopIr } from '../__testUtils__/shopIr';
import { dictionaryOf } from './dictionaryOf';

const pages = new Map(dictionaryOf(shopIr()).map(page => [page.name, page]));
const entry = (page: string, name: string) =>
  pages.get(page)!.entries.find(each => each.name === name);

describe('dictionaryOf', () => {
  it('says of a field what it takes and who sets it', () => {
    expect(entry('OrderItem', 'quantity')).toEqual({
      name: 'quantity',
      column: 'quantity',
      type: 'int32',
      required: true,
      nullable: false,
      access: 'client',
      doc: 'Quantity',
      rules: ['at least 1', 'at most 99'],
      example: '2',
      personal: false,
    });
  });

  it.each([
    ['order_id', 'service', 'uuid'],
    ['status', 'service', 'one of OPEN, SHIPPED'],
    ['warehouse_id', 'client, once', 'uuid'],
    ['items', 'client, as a whole', 'list of OrderItem'],
    ['tag_ids', 'client, as a whole', 'list of int64'],
    ['version', 'service', 'int32'],
  ])('says who sets %s', (name, access, type) => {
    expect(entry('Order', name)).toMatchObject({ access, type });
  });

  it('leaves out what no client meets', () => {
    expect(entry('OrderItem', 'order_id')).toBeUndefined();
    expect(entry('OrderItem', 'position')).toBeUndefined();
  });

  it('says what the service sets at first', () => {
    expect(entry('Order', 'status')?.rules).toEqual(['"OPEN" at first']);
  });

  it('says how many parts there may be, and in which order', () => {
    expect(entry('Order', 'items')?.rules).toEqual([
      'at least 1 part',
      'at most 100 parts',
      'in the order in which they were sent',
    ]);
  });

  it('marks what says something about a person', () => {
    expect(entry('Order', 'note')?.personal).toBe(true);
  });

  it('names what a value refers to', () => {
    expect(entry('Order', 'customer_id')?.rules).toEqual(['id of Customer']);
    expect(entry('Order', 'warehouse_id')?.rules).toEqual([
      'id of a row of stock-service, not checked',
    ]);
  });

  it('says what a part belongs to', () => {
    expect(pages.get('OrderItem')?.owner).toBe('order');
    expect(pages.get('Order')?.owner).toBe('');
  });

  it('puts rules between members into words', () => {
    const ir = shopIr();
    const [entity] = ir.entities;
    const between = {
      ...entity,
      indexes: [
        {
          name: 'uq',
          columns: ['a', 'b'],
          unique: true,
          members: ['a', 'b'],
          liveOnly: false,
        },
      ],
      checks: [
        {
          name: 'ck',
          column: 'starts',
          operator: '<=' as const,
          other: 'ends',
          members: ['starts', 'ends'],
        },
      ],
    };
    expect(dictionaryOf({ ...ir, entities: [between] })[0].rules).toEqual([
      'No two have the same a and b.',
      'starts is not above ends.',
    ]);
  });
});
