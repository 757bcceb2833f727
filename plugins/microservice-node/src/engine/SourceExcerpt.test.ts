import { excerptAt } from './SourceExcerpt';

describe('excerptAt', () => {
  it.each([
    ['the first line', ['ab\ncd', 1, 2], ['ab', ' ^']],
    ['the last line', ['ab\ncd', 2, 1], ['cd', '^']],
    ['a line with \\r\\n', ['ab\r\ncd\r\n', 1, 2], ['ab', ' ^']],
    ['an empty line', ['ab\n\ncd', 2, 1], ['', '^']],
    ['the end of the text', ['ab\n', 2, 1], ['', '^']],
    ['a column past the end', ['ab', 1, 9], ['ab', '  ^']],
    ['a line with tabs', ['\ta\tb', 1, 4], ['\ta\tb', '\t \t^']],
    ['wide signs', ['名前 x', 1, 4], ['名前 x', '     ^']],
    ['emoji', ['🚀 x', 1, 4], ['🚀 x', '   ^']],
    ['accents', ['e\u0301 x', 1, 4], ['e\u0301 x', '  ^']],
    ['colours of a terminal', ['\u001b[31mx', 1, 6], ['␛[31mx', '     ^']],
    ['a lone \\r', ['a\rb', 1, 3], ['a␍b', '  ^']],
    ['text that runs backwards', ['a\u202eb', 1, 3], ['a\ufffdb', '  ^']],
    ['half a sign', ['a\ud83d b', 1, 4], ['a\ufffd b', '   ^']],
  ] as const)('shows %s', (_, [text, line, column], [shown, caret]) => {
    const excerpt = excerptAt(text, { line, column });
    expect(excerpt).toEqual({ line: shown, caret });
  });

  it('has nothing to show of a line that the text lacks', () => {
    expect(excerptAt('a', { line: 2, column: 1 })).toBeUndefined();
  });

  it.each([
    ['at its start', 1, [`ab${'-'.repeat(118)}…`, '^']],
    [
      'in its middle',
      200,
      [`…${'-'.repeat(60)}x${'-'.repeat(59)}…`, `${' '.repeat(61)}^`],
    ],
    ['at its end', 401, [`…${'-'.repeat(119)}z`, `${' '.repeat(121)}^`]],
  ] as const)('cuts a long line around a place %s', (_, column, expected) => {
    const text = `ab${'-'.repeat(197)}x${'-'.repeat(199)}z`;
    const [line, caret] = expected;
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
