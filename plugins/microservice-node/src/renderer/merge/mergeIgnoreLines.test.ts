import { mergeTexts } from './__testUtils__/mergeTexts';

const merge = (first: string, second: string) =>
  mergeTexts('.gitignore', { 'base/a': first, 'option/b': second });

describe('mergeIgnoreLines', () => {
  it('joins patterns without repetition and keeps comments', () => {
    expect(merge('a\nb\n', '# more\nb\nc\n').text).toBe('a\nb\n# more\nc\n');
  });

  it('knows who wrote which pattern', () => {
    expect(merge('a\nb\n', '# more\nb\nc\n').members).toEqual([
      { member: 'a', from: ['base/a'] },
      { member: 'b', from: ['base/a', 'option/b'] },
      { member: 'c', from: ['option/b'] },
    ]);
  });

  it.each([
    ['!a\n', 'a\n!a\n', '!a\na\n!a\n'],
    ['*.log\n!a.log\n', '*.log\n!b.log\n', '*.log\n!a.log\n!b.log\n'],
    ['a\n!b\n', 'a\n!b\n', 'a\n!b\n'],
  ])('keeps exceptions behind what they except: %j and %j', (...texts) => {
    const [first, second, merged] = texts;
    expect(merge(first, second).text).toBe(merged);
  });

  it('refuses an exception to a pattern that the other file ends with', () => {
    expect(() => merge('a.b\na\n!a\n', 'a\n')).toThrow(
      '.gitignore: a: is !a in base/a and a in option/b; let one layer own it',
    );
  });

  it.each([
    ['a\r\n', 'a\nb\n', 'a\nb\n'],
    ['', 'a\n', 'a\n'],
    ['a\n', '', 'a\n'],
  ])('adds no line that nobody wrote: %j and %j', (...texts) => {
    const [first, second, merged] = texts;
    expect(merge(first, second).text).toBe(merged);
  });
});
