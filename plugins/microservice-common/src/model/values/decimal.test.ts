import {
  compareDecimals,
  decimalText,
  largestDecimal,
  stepDecimal,
} from './decimal';

describe('compareDecimals', () => {
  it.each([
    ['0.1', '0.10', 0],
    ['-1', '0', -1],
    ['12345678901234567890.01', '12345678901234567890', 1],
  ])('compares %s with %s', (left, right, expected) => {
    expect(compareDecimals(left, right)).toBe(expected);
  });
});

describe('stepDecimal', () => {
  it.each([
    ['0', 2, 1, '0.01'],
    ['0', 2, 0, '0.00'],
    ['0', 0, -1, '-1'],
    ['9.99', 2, 1, '10.00'],
    ['-0.01', 2, 1, '0.00'],
  ])(
    'moves %s at scale %i by %i to %s',
    (...[text, scale, steps, expected]) => {
      expect(stepDecimal(text, scale, steps)).toBe(expected);
    },
  );
});

describe('largestDecimal', () => {
  it('fills every digit', () => {
    expect(largestDecimal(12, 2)).toBe('9999999999.99');
  });
});

describe('decimalText', () => {
  it('writes small numbers without an exponent', () => {
    expect(decimalText(1e-7)).toBe('0.0000001');
  });
});
