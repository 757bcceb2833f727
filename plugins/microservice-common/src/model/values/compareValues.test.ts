import { compareValues, isOrdered } from './compareValues';

describe('compareValues', () => {
  it.each([
    ['int64', 9, 10],
    ['int64', '9007199254740992', '9007199254740993'],
    ['decimal', '9.50', '10.0'],
    ['float64', -1.5, 1e-7],
    ['date', '2024-09-30', '2024-10-01'],
    ['time', '10:00:00', '10:00:00.5'],
    ['time', '10:00:00.25', '10:00:00.5'],
    ['datetime', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00.000001Z'],
    ['duration', 'PT90M', 'PT2H'],
  ])('puts a %s of %j before %j', (type, left, right) => {
    expect(compareValues(type, left, right)).toBeLessThan(0);
    expect(compareValues(type, right, left)).toBeGreaterThan(0);
  });

  it.each([
    ['decimal', '1.0', '1.00'],
    ['time', '10:00:00', '10:00:00.000000'],
    ['duration', 'PT60M', 'PT1H'],
  ])('finds a %s of %j equal to %j', (type, left, right) => {
    expect(compareValues(type, left, right)).toBe(0);
  });

  it('says nothing of texts, which each database sorts in its own way', () => {
    expect(compareValues('string', 'a', 'B')).toBeUndefined();
    expect(isOrdered('string')).toBe(false);
  });
});
