import { excerptAt } from './SourceExcerpt';

describe('excerptAt', () => {
  it.each([
    ['the first line', 'ab\ncd', { line: 1, column: 2 }, 'ab', ' ^'],
    ['the last line', 'ab\ncd', { line: 2, column: 1 }, 'cd', '^'],
    ['a line with \\r\\n', 'ab\r\ncd\r\n', { line: 1, column: 2 }, 'ab', ' ^'],
    ['an empty line', 'ab\n\ncd', { line: 2, column: 1 }, '', '^'],
    ['the end of the text', 'ab\n', { line: 2, column: 1 }, '', '^'],
    ['a column past the end', 'ab', { line: 1, column: 9 }, 'ab', '  ^'],
    ['a line with tabs', '\ta\tb', { line: 1, column: 4 }, '\ta\tb', '\t \t^'],
    ['wide signs', '名前 x', { line: 1, column: 4 }, '名前 x', '     ^'],
    ['emoji', '🚀 x', { line: 1, column: 4 }, '🚀 x', '   ^'],
    ['accents', 'e\u0301 x', { line: 1, column: 4 }, 'e\u0301 x', '  ^'],
    [
      'colours of a terminal',
      '\u001b[31mx',
      { line: 1, column: 6 },
      '␛[31mx',
      '     ^',
    ],
    ['a lone \\r', 'a\rb', { line: 1, column: 3 }, 'a␍b', '  ^'],
    [
      'text that runs backwards',
      'a\u202eb',
      { line: 1, column: 3 },
      'a\ufffdb',
      '  ^',
    ],
    ['half a sign', 'a\ud83d b', { line: 1, column: 4 }, 'a\ufffd b', '   ^'],
  ])('shows %s', (_, text, place, line, caret) => {
    expect(excerptAt(text, place)).toEqual({ line, caret });
  });

  it('has nothing to show of a line that the text lacks', () => {
    expect(excerptAt('a', { line: 2, column: 1 })).toBeUndefined();
  });

  it.each([
    ['at its start', 1, `ab${'-'.repeat(118)}…`, '^'],
    [
      'in its middle',
      200,
      `…${'-'.repeat(60)}x${'-'.repeat(59)}…`,
      `${' '.repeat(61)}^`,
    ],
    ['at its end', 401, `…${'-'.repeat(119)}z`, `${' '.repeat(121)}^`],
  ])('cuts a long line around a place %s', (_, column, line, caret) => {
    const text = `ab${'-'.repeat(197)}x${'-'.repeat(199)}z`;
    expect(excerptAt(text, { line: 1, column })).toEqual({ line, caret });
  });

  it('cuts no sign in two', () => {
    const text = '🚀'.repeat(200);
    const { line } = excerptAt(text, { line: 1, column: 201 })!;
    expect(line).toBe(`…${'🚀'.repeat(60)}…`);
  });

  it('finds its line in a large text at once', () => {
    const text = `${'x'.repeat(1_000_000)}\n`.repeat(8);
    const started = performance.now();
    excerptAt(text, { line: 8, column: 500_000 });
    expect(performance.now() - started).toBeLessThan(200);
  });
});
