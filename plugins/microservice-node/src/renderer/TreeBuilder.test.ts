import { TreeBuilder } from './TreeBuilder';

const file = (path: string, text: string, from: string) => ({
  path,
  content: Buffer.from(text),
  mode: '100644' as const,
  from: [from],
});
const build = (...files: ReturnType<typeof file>[]) => {
  const builder = new TreeBuilder();
  files.forEach(each => builder.add(each));
  return builder.tree().files;
};
const textOf = (content: Uint8Array) => Buffer.from(content).toString();

describe('TreeBuilder', () => {
  it('sorts files by path', () => {
    expect(
      build(file('b', '', 'x'), file('a', '', 'x')).map(({ path }) => path),
    ).toEqual(['a', 'b']);
  });

  it('refuses a second owner and names both', () => {
    expect(() =>
      build(
        file('app/main.py', 'a', 'stack/fastapi'),
        file('app/main.py', 'b', 'option/metrics'),
      ),
    ).toThrow(
      'app/main.py: belongs to stack/fastapi, so option/metrics may not write it;',
    );
  });

  it('refuses paths that differ by case only', () => {
    expect(() =>
      build(file('README.md', '', 'a'), file('readme.md', '', 'b')),
    ).toThrow('belongs to a, so b may not');
  });

  it('refuses a path that is not safe', () => {
    expect(() => build(file('../x', '', 'a'))).toThrow("'../x' leads out");
  });

  it('merges JSON and keeps where it came from', () => {
    const [merged] = build(
      file('a.json', '{"scripts": {"a": "1"}, "files": ["x"]}', 'base/a'),
      file(
        'a.json',
        '{"scripts": {"b": "2"}, "files": ["x", "y"]}',
        'option/b',
      ),
    );
    expect(JSON.parse(textOf(merged.content))).toEqual({
      scripts: { a: '1', b: '2' },
      files: ['x', 'y'],
    });
    expect(merged.from).toEqual(['base/a', 'option/b']);
  });

  it('refuses JSON that disagrees and names both', () => {
    expect(() =>
      build(
        file('a.json', '{"a": 1}', 'base/a'),
        file('a.json', '{"a": 2}', 'option/b'),
      ),
    ).toThrow(
      'base/a and option/b: set different values for the same member: 1 and 2;',
    );
  });

  it('joins ignore lists without repetition', () => {
    const [merged] = build(
      file('.gitignore', 'a\nb\n', 'base/a'),
      file('.gitignore', '# more\nb\nc\n', 'option/b'),
    );
    expect(textOf(merged.content)).toBe('a\nb\n# more\nc\n');
  });
});
