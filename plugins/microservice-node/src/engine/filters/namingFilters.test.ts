import { filtered, refusedReason } from '../__testUtils__/filtered';
import { singularOf } from './singularOf';

describe('namingFilters', () => {
  it.each([
    ['snake', 'OrderItem', 'order_item'],
    ['pascal', 'order_item', 'OrderItem'],
    ['camel', 'order-item', 'orderItem'],
    ['kebab', 'OrderItem', 'order-item'],
    ['constant', 'OrderItem', 'ORDER_ITEM'],
    ['plural', 'order_category', 'order_categories'],
    ['singular', 'order_categories', 'order_category'],
  ])('%s of %s', (filter, value, expected) => {
    expect(filtered(value, filter)).toBe(expected);
  });

  it('refuses a text that is no name', () => {
    expect(refusedReason('a'.repeat(1_001), 'snake')).toContain(
      'a name has at most 1000 characters',
    );
  });
});

describe('singularOf', () => {
  it.each([
    ['items', 'item'],
    ['boxes', 'box'],
    ['addresses', 'address'],
    ['houses', 'house'],
    ['statuses', 'status'],
    ['aliases', 'alias'],
    ['cases', 'case'],
    ['sizes', 'size'],
    ['branches', 'branch'],
    ['caches', 'cache'],
    ['licenses', 'license'],
    ['categories', 'category'],
    ['people', 'person'],
    ['order_children', 'order_child'],
    ['women', 'woman'],
    ['matrices', 'matrix'],
    ['analyses', 'analysis'],
    ['leaves', 'leaf'],
    ['lives', 'life'],
    ['quizzes', 'quiz'],
    ['criteria', 'criterion'],
    ['series', 'series'],
    ['data', 'data'],
    ['status', 'status'],
    ['item', 'item'],
  ])('makes %s %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });
});
