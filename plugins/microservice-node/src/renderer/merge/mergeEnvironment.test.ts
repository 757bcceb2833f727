import { mergeTexts } from './__testUtils__/mergeTexts';

const merge = (first: string, second: string) =>
  mergeTexts('.env.example', { 'stack/a': first, 'option/b': second });

describe('mergeEnvironment', () => {
  it('adds variables with the comments above them', () => {
    expect(
      merge('# First\nA=1\n', '\n# Cache\nREDIS_URL=redis://cache\n').text,
    ).toBe('# First\nA=1\n\n# Cache\nREDIS_URL=redis://cache\n');
  });

  it('keeps a variable once, with the comments of both', () => {
    expect(merge('# One\nA=1\nB=2\n', '# Two\nexport A=1\n').text).toBe(
      '# One\n# Two\nA=1\nB=2\n',
    );
  });

  it('keeps comments at the end, such as variables that are not set', () => {
    expect(merge('A=1\n# B=2\n', 'C=3\n# end\n').text).toBe(
      'A=1\n# B=2\nC=3\n# end\n',
    );
  });

  it('knows who wrote which variable', () => {
    expect(merge('A=1\n', 'A=1\nB=2\n').members).toEqual([
      { member: 'A', from: ['stack/a', 'option/b'] },
      { member: 'B', from: ['option/b'] },
    ]);
  });

  it('refuses another value and names both', () => {
    expect(() => merge('A=1\n', 'A=2\n')).toThrow(
      '.env.example: A: is A=1 in stack/a and A=2 in option/b; let one layer own it',
    );
  });

  it('names source and line of what it cannot read', () => {
    expect(() => merge('A=1\n', '\nnonsense\n')).toThrow(
      'option/b: cannot be merged since it is not an environment file: line 2 is neither NAME=value nor a comment;',
    );
  });

  it.each(['A="x\nB=1"\n', "A='x\n", 'A="\\"\n'])(
    'refuses a value that goes on in another line: %j',
    text => {
      expect(() => merge(text, 'C=1\n')).toThrow(
        'stack/a: cannot be merged since it is not an environment file: line 1 opens a quote and does not close it;',
      );
    },
  );

  it('reads a # between quotes and an apostrophe as they stand', () => {
    const text = 'A="x # y"\nB=it\'s\nC="x" # y\'s\n';
    expect(merge(text, text).text).toBe(text);
  });

  it('reads lines whatever they end with', () => {
    expect(merge('A=1\r\nB=2\r\n', 'C=3\n').text).toBe('A=1\nB=2\nC=3\n');
  });
});
