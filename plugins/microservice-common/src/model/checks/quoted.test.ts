import { quoted } from './quoted';

describe('quoted', () => {
  it.each([
    ['item', '"item"'],
    [7, '7'],
    [undefined, 'nothing'],
    [['a'], '["a"]'],
    ['a\u202eb', '"a\\u202eb"'],
    ['a\u200bb\ufeff', '"a\\u200bb\\ufeff"'],
    ['\u001b[31m', '"\\u001b[31m"'],
    ['x'.repeat(100), `"${'x'.repeat(56)}...`],
  ])('shows %j as %s', (value, shown) => {
    expect(quoted(value)).toBe(shown);
  });
});
