import { mergeTexts } from '../__testUtils__/mergeTexts';

const merge = (first: string, second: string) =>
  mergeTexts('compose.yaml', { 'stack/a': first, 'option/b': second });

describe('mergeYaml', () => {
  it('adds members after those of the first and keeps the order of both', () => {
    expect(merge('b:\n  y: 1\n  x: 2\n', 'a: 3\nb:\n  w: 4\n').text).toBe(
      'b:\n  y: 1\n  x: 2\n  w: 4\na: 3\n',
    );
  });

  it('keeps comments above, beside and below, of both', () => {
    expect(
      merge(
        '# header\n\n# the service\napp: 1 # inline\n# end of a\n',
        '# the cache\ncache:\n  # its image\n  image: redis # pinned\n# end of b\n',
      ).text,
    ).toBe(
      `# header

# the service
app: 1 # inline
# the cache
cache:
  # its image
  image: redis # pinned

# end of a
# end of b
`,
    );
  });

  it('keeps the comment above the first key of an inner mapping that merges', () => {
    expect(
      merge(
        'services:\n  # of a\n  app: 1\n',
        'services:\n  # of b\n  cache: 2\n',
      ).text,
    ).toBe('services:\n  # of a\n  app: 1\n  # of b\n  cache: 2\n');
  });

  it('keeps the comments of a value that both give', () => {
    expect(merge('# one\na: 1\n', '# two\na: 1 # three\n').text).toBe(
      '# one\n# two\na: 1 # three\n',
    );
  });

  it('keeps a comment above an entry of a list that both have', () => {
    expect(
      merge('a:\n  # one\n  - x\n', 'a:\n  # two\n  - x\n  # three\n  - y\n')
        .text,
    ).toBe('a:\n  # one\n  # two\n  - x\n  # three\n  - y\n');
  });

  it.each([
    ['a: 1\n', '# all there is\n', 'a: 1\n\n# all there is\n'],
    ['a: 1\n', '# head\n---\nb: 1\n', 'a: 1\n# head\nb: 1\n'],
  ])(
    'keeps the comment above a whole document: %j and %j',
    (...[first, second, merged]) => {
      expect(merge(first, second).text).toBe(merged);
    },
  );

  it('writes into an empty mapping as the other file does', () => {
    expect(merge('a: {}\n', 'a:\n  b: 1\n').text).toBe('a:\n  b: 1\n');
  });

  it('joins lists without repetition', () => {
    expect(
      merge('a:\n  - x\n  - {p: 1}\n', 'a:\n  - p: 1\n  # why\n  - y\n').text,
    ).toBe('a:\n  - x\n  - {p: 1}\n  # why\n  - y\n');
  });

  it.each([
    ['a:\n    b: 1\n', 'c:\n  d: 2\n', 'a:\n    b: 1\nc:\n    d: 2\n'],
    ['a:\n- 1\n', 'a:\n  - 2\n', 'a:\n- 1\n- 2\n'],
    ['a: { b: 1 }\n', 'c: {d: 2}\n', 'a: { b: 1 }\nc: { d: 2 }\n'],
  ])('keeps the style of the first: %j', (first, second, merged) => {
    expect(merge(first, second).text).toBe(merged);
  });

  it('does not fold long lines or change quotes', () => {
    const long = `a: '${'word '.repeat(30)}end'\n`;
    expect(merge(long, "b: '1'\n").text).toBe(`${long}b: '1'\n`);
  });

  it('adds to a file that holds comments only', () => {
    expect(merge('# nothing yet\n', 'a: 1\n').text).toBe(
      '# nothing yet\n\na: 1\n',
    );
  });

  it('lets either file use anchors of its own', () => {
    expect(
      merge(
        'x: &base {a: 1}\napp:\n  <<: *base\n',
        'y: &other {b: 1}\ncache:\n  <<: *other\n',
      ).text,
    ).toBe(
      'x: &base {a: 1}\napp:\n  <<: *base\ny: &other {b: 1}\ncache:\n  <<: *other\n',
    );
  });

  it('knows who wrote which member', () => {
    expect(
      merge('a: {b: 1, c: [x]}\n', 'a: {b: 1, c: [y]}\nd:\n').members,
    ).toEqual([
      { member: 'a.b', from: ['stack/a', 'option/b'] },
      { member: 'a.c."x"', from: ['stack/a'] },
      { member: 'a.c."y"', from: ['option/b'] },
      { member: 'd', from: ['option/b'] },
    ]);
  });

  it('refuses values that differ and names both, the path, the lines and the way out', () => {
    expect(() =>
      merge(
        'services:\n  db:\n    image: postgres:18\n',
        'services: {db: {image: postgres:17}}\n',
      ),
    ).toThrow(
      'compose.yaml: services.db.image: is "postgres:18" in stack/a (line 3) and "postgres:17" in option/b (line 1); let one layer own it, give both the same value, or make it a slot of the owner.',
    );
  });

  it('takes a number and the same digits as text for different values', () => {
    expect(() => merge('a: 1\n', "a: '1'\n")).toThrow(
      'a: is 1 in stack/a (line 1) and "1" in option/b (line 1)',
    );
  });

  it('refuses a mapping where the other has a value', () => {
    expect(() => merge('a:\n  b: 1\n', 'a: text\n')).toThrow(
      'a: is {"b":1} in stack/a (line 2) and "text" in option/b (line 1)',
    );
  });

  it('names the writer that disagrees, of three', () => {
    expect(() =>
      mergeTexts('a.yaml', {
        'base/a': 'a: 1\n',
        'option/b': 'b: 1\n',
        'option/c': '\nb: 2\n',
      }),
    ).toThrow('b: is 1 in option/b (line 1) and 2 in option/c (line 2)');
  });

  it('refuses several documents', () => {
    expect(() => merge('a: 1\n', 'b: 1\n---\nc: 1\n')).toThrow(
      'option/b: cannot be merged since it holds several YAML documents; give each document a file of its own.',
    );
  });

  it('refuses the same anchor in both', () => {
    expect(() => merge('a: &x 1\n', 'b: &x 2\n')).toThrow(
      "compose.yaml: has the anchor '&x' in both stack/a and option/b; rename one of them",
    );
  });

  it('refuses an alias whose anchor was merged away', () => {
    expect(() => merge('a: {b: 1}\n', 'a: &x {c: 1}\nd: *x\n')).toThrow(
      "compose.yaml: has the alias '*x' of option/b, whose anchor stands on a value that another layer writes too; write the value out instead of the alias.",
    );
  });

  it('names source and line of what is not YAML', () => {
    expect(() => merge('a: 1\n', 'b: 1\nc: [\n')).toThrow(
      /^option\/b: cannot be merged since it is not YAML: .* in line \d/,
    );
  });

  it.each(['1.10', '0o17', '012', '0x1F', '1e3', '12345678901234567890'])(
    'keeps the number %s as it is written, from either file',
    number => {
      expect(merge(`a: ${number}\n`, `b: ${number}\n`).text).toBe(
        `a: ${number}\nb: ${number}\n`,
      );
    },
  );

  it.each([
    ['1.10', '1.1'],
    ['012', '12'],
    ['12345678901234567890', '12345678901234567891'],
    ['!Ref x', '!Sub x'],
  ])('takes %s and %s for different values', (first, second) => {
    expect(() => merge(`a: ${first}\n`, `a: ${second}\n`)).toThrow('a: is ');
  });

  it('takes mappings in another order for the same entry', () => {
    expect(merge('- {a: 1, b: 2}\n', '- {b: 2, a: 1}\n').text).toBe(
      '- {a: 1, b: 2}\n',
    );
  });

  it('leaves out the spaces in brackets that only an expression has', () => {
    expect(merge('a: ${{ b }}\nc: [d]\n', 'e: 1\n').text).toBe(
      'a: ${{ b }}\nc: [d]\ne: 1\n',
    );
  });

  it.each([
    ['', '', '\n'],
    ['# one\n', '# two\n', '# one\n\n\n# two\n'],
  ])('prints no value where none is: %j and %j', (...[first, second, all]) => {
    expect(merge(first, second).text).toBe(all);
  });

  it('ends lines alike where the files do not', () => {
    expect(merge('a: |\r\n  x\r\n', 'b: 1\n').text).toBe('a: |\n  x\nb: 1\n');
  });

  it('refuses to add to a mapping that an alias repeats', () => {
    expect(() => merge('a: &x {b: 1}\nc: *x\n', 'a: {d: 2}\n')).toThrow(
      "compose.yaml: has the alias '*x' of stack/a, whose anchor stands on a value that another layer writes too;",
    );
  });

  it.each([
    ['a: *x\n', 'Unresolved alias'],
    ['%YAML 1.1\n---\na: yes\n', 'it has a %YAML directive'],
  ])('names the source of what depends on something else: %j', (text, why) => {
    expect(() => merge('a: 1\n', text)).toThrow(
      `option/b: cannot be merged since it is not YAML: ${why}`,
    );
  });
});
