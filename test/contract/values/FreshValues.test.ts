import { FreshValues } from './FreshValues';

const generators = {
  name: {
    kind: 'text' as const,
    pieces: [{ text: 'x-' }, { alphabet: 'abc', length: 8 }],
  },
  price: { kind: 'decimal' as const, min: '1', max: '999', scale: 2 },
  day: { kind: 'date' as const, min: '2000-01-01', days: 3 },
  few: { kind: 'values' as const, values: ['A', 'B'] },
};

describe('FreshValues', () => {
  it('makes values of the form that was asked for', () => {
    const fresh = new FreshValues(generators, 'seed');
    expect(fresh.next('name')).toMatch(/^x-[abc]{8}$/);
    expect(fresh.next('price')).toMatch(/^[0-9]\.[0-9]{2}$/);
    expect(fresh.next('day')).toMatch(/^2000-01-0[123]$/);
    expect(['A', 'B']).toContain(fresh.next('few'));
  });

  it('makes no value twice before all were used', () => {
    const fresh = new FreshValues(generators, 'seed');
    const values = Array.from({ length: 999 }, () => fresh.next('price'));
    expect(new Set(values).size).toBe(999);
  });

  it('makes no value twice where others are made in between', () => {
    const fresh = new FreshValues(generators, 'seed');
    const values = [0, 1].map(() => {
      fresh.next('price');
      return fresh.next('few');
    });
    expect(new Set(values).size).toBe(2);
  });

  it('makes the same values for the same seed and others for another', () => {
    const first = (seed: string) =>
      new FreshValues(generators, seed).next('name');
    expect(first('one')).toBe(first('one'));
    expect(first('one')).not.toBe(first('two'));
  });
});
