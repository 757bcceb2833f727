import { copyData } from './copyData';

describe('copyData', () => {
  it('copies lists and objects and leaves out what is undefined', () => {
    expect(copyData({ a: [1, 'b', null, true], c: undefined }, '')).toEqual({
      a: [1, 'b', null, true],
    });
  });

  it('makes objects without a prototype', () => {
    expect(Object.getPrototypeOf(copyData({ a: 1 }, ''))).toBeNull();
  });

  it('takes __proto__ for an ordinary key', () => {
    const copy = copyData(JSON.parse('{"__proto__": {"a": 1}}'), '');
    expect(Object.keys(copy as object)).toEqual(['__proto__']);
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;

  it.each([
    ['a function', { f: () => 1 }, "the value 'f' is a function"],
    [
      'a function in a list',
      { f: [() => 1] },
      "the value 'f[0]' is a function",
    ],
    [
      'undefined in a list',
      { f: [undefined] },
      "the value 'f[0]' is a undefined",
    ],
    ['a date', { d: new Date(0) }, "the value 'd' is an object of a class"],
    ['a map', { m: new Map() }, "the value 'm' is an object of a class"],
    ['an endless number', { n: Infinity }, "the value 'n' is Infinity"],
    ['a bigint', { n: BigInt(1) }, "the value 'n' is a bigint"],
    ['a circle', circle, 'is nested more than 100 deep'],
  ])('refuses %s', (_, data, message) => {
    expect(() => copyData(data, '')).toThrow(message);
  });
});
