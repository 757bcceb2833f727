import { plainValues } from './plainValues';

describe('plainValues', () => {
  it('leaves out members without a value and keeps the place of items without one', () => {
    const values = { a: undefined, list: [undefined, 1], deep: { b: [{}] } };
    expect(plainValues(values as never)).toEqual({
      list: [null, 1],
      deep: { b: [{}] },
    });
  });

  it('fills the holes of lists', () => {
    const list: number[] = [];
    list[1] = 1;
    expect(plainValues({ list })).toEqual({ list: [null, 1] });
  });

  it('makes texts of numbers that JSON has not', () => {
    expect(plainValues({ a: NaN, b: -Infinity, c: 1.5 })).toEqual({
      a: 'NaN',
      b: '-Infinity',
      c: 1.5,
    });
  });

  it('takes the names of members as they are', () => {
    const values = JSON.parse('{"__proto__": {"a": 1}}');
    expect(Object.keys(plainValues(values))).toEqual(['__proto__']);
  });
});
