import { CopiedValues } from './CopiedValues';

describe('CopiedValues.copyOf', () => {
  it('copies an object once', () => {
    const copies = new CopiedValues();
    const given = { a: [1] };
    const copy = copies.copyOf(given, 'given');
    expect(copy).toEqual({ a: [1] });
    expect(copy).not.toBe(given);
    expect(copies.copyOf(given, 'given')).toBe(copy);
  });

  it('copies an equal object of its own', () => {
    const copies = new CopiedValues();
    const copy = copies.copyOf({ a: 1 }, 'first');
    expect(copies.copyOf({ a: 1 }, 'second')).not.toBe(copy);
  });

  it('gives plain values as they are, and refuses what is no data', () => {
    const copies = new CopiedValues();
    expect([copies.copyOf('a', 'a'), copies.copyOf(null, 'b')]).toEqual([
      'a',
      null,
    ]);
    expect(() => copies.copyOf(() => 1, 'f')).toThrow(
      "the value 'f' is a function",
    );
  });
});
