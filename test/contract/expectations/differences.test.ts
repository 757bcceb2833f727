import { differences } from './differences';

describe('differences', () => {
  it.each([
    ['members besides those expected', { a: 1 }, { a: 1, b: 2 }],
    ['lists of the same elements', [1, { a: 1 }], [1, { a: 1, b: 2 }]],
    [
      'members called like inherited ones',
      { constructor: 2 },
      { constructor: 2 },
    ],
    ['any value', { a: { $any: true } }, { a: null }],
    ['another value', { a: { $not: 1 } }, { a: 2 }],
    ['values in ascending order', { $sorted: ['b', 'a'] }, ['a', 'b']],
    ['numbers in ascending order', { $sorted: [10, 9] }, [9, 10]],
  ])('takes %s', (_, expected, actual) => {
    expect(differences(expected, actual)).toEqual([]);
  });

  it.each([
    [{ a: 1 }, { a: '1' }, '/a is "1", not 1'],
    [{ a: null }, {}, '/a is absent, not null'],
    [{ a: [1] }, { a: [1, 2] }, '/a has 2 elements, not 1'],
    [{ a: { b: 1 } }, { a: null }, '/a is null, not an object'],
    [{ a: { $any: true } }, {}, '/a is missing'],
    [{ a: { $not: 1 } }, { a: 1 }, '/a is still 1'],
    [{ $sorted: ['a', 'b'] }, ['b', 'a'], '/0 is "b", not "a"'],
  ])('tells %j from %j', (expected, actual, sentence) => {
    expect(differences(expected, actual)).toContain(sentence);
  });
});
