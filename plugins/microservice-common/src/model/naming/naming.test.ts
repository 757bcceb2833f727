import { identifier } from './identifier';
import { nameCases } from './nameCases';
import { pluralOf } from './pluralOf';
import { singularOf } from './singularOf';

describe('nameCases', () => {
  it.each(['OrderItem', 'order_item', 'order-item', 'orderItem', 'order item'])(
    'reads %s as the same two words',
    name => {
      expect(nameCases(name)).toEqual({
        words: 'order item',
        snake: 'order_item',
        kebab: 'order-item',
        camel: 'orderItem',
        pascal: 'OrderItem',
        constant: 'ORDER_ITEM',
      });
    },
  );

  it('keeps acronyms together', () => {
    expect(nameCases('HTTPServer').snake).toBe('http_server');
  });
});

describe('pluralOf', () => {
  it.each([
    ['item', 'items'],
    ['order_item', 'order_items'],
    ['category', 'categories'],
    ['day', 'days'],
    ['box', 'boxes'],
    ['address', 'addresses'],
    ['person', 'people'],
    ['series', 'series'],
    ['constructor', 'constructors'],
  ])('makes %s %s', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural);
  });
});

describe('identifier', () => {
  it('leaves 63 characters alone', () => {
    expect(identifier('x'.repeat(63))).toBe('x'.repeat(63));
  });

  it('cuts longer names to 63 and keeps different ones apart', () => {
    const first = identifier(`${'x'.repeat(70)}a`);
    expect(first).toHaveLength(63);
    expect(first).not.toBe(identifier(`${'x'.repeat(70)}b`));
  });
});

describe('singularOf', () => {
  it.each([
    ['tags', 'tag'],
    ['categories', 'category'],
    ['boxes', 'box'],
    ['courses', 'course'],
    ['statuses', 'status'],
    ['people', 'person'],
    ['order_items', 'order_item'],
    ['analyses', 'analysis'],
    ['shelves', 'shelf'],
    ['related', 'related'],
  ])('makes %s %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });
});
