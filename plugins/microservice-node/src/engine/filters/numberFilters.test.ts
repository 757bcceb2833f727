import { JsonValue } from '@backstage/types';
import { filtered, refusedReason } from '../__testUtils__/filtered';

describe('numberFilters', () => {
  it.each<[string, JsonValue, string]>([
    ['abs', -2, '2'],
    ['round', 2.5, '3'],
    ['round(1)', 2.45, '2.5'],
    ['round(0, "floor")', 2.9, '2'],
    ['round(method="ceil")', 2.1, '3'],
    ['int', '12px', '12'],
    ['int(7)', 'px', '7'],
    ['int(base=16)', 'ff', '255'],
    ['float', '1.5x', '1.5'],
    ['float(0.5)', 'x', '0.5'],
  ])('%s of %j', (filter, value, expected) => {
    expect(filtered(value, filter)).toBe(expected);
  });

  it.each<[string, JsonValue, string]>([
    ['abs', 'x', "the filter 'abs' fails: needs a number, not a text"],
    ['int', 'x', "'value | int' has no value"],
    [
      'round(0, "up")',
      1,
      "the filter 'round' fails: knows the methods 'common', 'ceil' and 'floor'",
    ],
  ])('refuses %s of %j', (filter, value, reason) => {
    expect(refusedReason(value, filter)).toBe(reason);
  });
});
