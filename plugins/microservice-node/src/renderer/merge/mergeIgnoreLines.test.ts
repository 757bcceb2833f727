import { mergeTexts } from './__testUtils__/mergeTexts';

describe('mergeIgnoreLines', () => {
  const merged = mergeTexts('.gitignore', {
    'base/a': 'a\nb\n',
    'option/b': '# more\nb\nc\n',
  });

  it('joins patterns without repetition and keeps comments', () => {
    expect(merged.text).toBe('a\nb\n# more\nc\n');
  });

  it('knows who wrote which pattern', () => {
    expect(merged.members).toEqual([
      { member: 'a', from: ['base/a'] },
      { member: 'b', from: ['base/a', 'option/b'] },
      { member: 'c', from: ['option/b'] },
    ]);
  });
});
