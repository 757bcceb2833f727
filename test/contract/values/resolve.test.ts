import { resolve } from './resolve';

const scope = {
  kept: new Map([['item', { price: '1.50' }]]),
  fresh: (generator: string) => `new ${generator}`,
};

describe('resolve', () => {
  it.each([
    ['a kept value', { $kept: 'item/price' }, '1.50'],
    ['a new value', [{ $fresh: 'name' }], ['new name']],
    ['a text in upper case', { $upper: { $fresh: 'name' } }, 'NEW NAME'],
    ['a text again and again', { $repeat: 'ab', times: 2 }, 'abab'],
    [
      'keys that every object has as they are',
      { constructor: { valueOf: 1 } },
      { constructor: { valueOf: 1 } },
    ],
    ['an empty object as it is', {}, {}],
  ])('gives %s', (_title, value, expected) => {
    expect(resolve(value, scope)).toEqual(expected);
  });

  it('says what was not kept', () => {
    expect(() => resolve({ $kept: 'item/name' }, scope)).toThrow(
      'nothing is kept as item/name',
    );
  });
});
