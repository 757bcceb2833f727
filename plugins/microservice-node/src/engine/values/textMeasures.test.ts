import { lengthReplaced, occurrencesOf } from './textMeasures';

describe('occurrencesOf', () => {
  it.each([
    ['banana', 'an', 2],
    ['aaaa', 'aa', 2],
    ['banana', 'x', 0],
    ['abc', '', 4],
    ['', 'a', 0],
  ])('%j has %j %d times', (text, part, count) => {
    expect(occurrencesOf(text, part)).toBe(count);
  });
});

describe('lengthReplaced', () => {
  it('is the length of what will be made', () => {
    const replacements = { '<': '&lt;', '&': '&amp;' };
    expect(lengthReplaced('a<b&&c', replacements)).toBe(
      'a&lt;b&amp;&amp;c'.length,
    );
  });
});
