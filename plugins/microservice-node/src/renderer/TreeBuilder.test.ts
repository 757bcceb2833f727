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
  return builder.build().tree.files;
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

  it('merges what can be merged and keeps where it came from', () => {
    const [merged] = build(
      file('a.json', '{"a": 1}', 'base/a'),
      file('a.json', '{"b": 2}', 'option/b'),
    );
    expect(JSON.parse(textOf(merged.content))).toEqual({ a: 1, b: 2 });
    expect(merged.from).toEqual(['base/a', 'option/b']);
  });

  it('leaves a file with one writer byte for byte', () => {
    const [alone] = build(file('a.json', '{"a":1}', 'base/a'));
    expect(textOf(alone.content)).toBe('{"a":1}');
  });
});
