import { GivenValues } from './GivenValues';

describe('GivenValues.get', () => {
  const outer = {
    get: (name: string) => (name === 'range' ? 'outer' : undefined),
    names: () => ['range'],
  };

  it('gives the same copy again', () => {
    const given = { a: 1 };
    const values = new GivenValues({ entity: given }, outer);
    expect(values.get('entity')).toEqual(given);
    expect(values.get('entity')).not.toBe(given);
    expect(values.get('entity')).toBe(values.get('entity'));
  });

  it('asks further out for a name that is not given', () => {
    const values = new GivenValues({ absent: undefined }, outer);
    expect([
      values.get('range'),
      values.get('absent'),
      values.get('toString'),
    ]).toEqual(['outer', undefined, undefined]);
  });
});
