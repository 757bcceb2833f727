import { mergeTexts } from './__testUtils__/mergeTexts';

const merge = (first: string, second: string) =>
  mergeTexts('a.json', { 'base/a': first, 'option/b': second });

describe('mergeJson', () => {
  it('joins members and lists', () => {
    const { text } = merge(
      '{"scripts": {"a": "1"}, "files": ["x"]}',
      '{"scripts": {"b": "2"}, "files": ["x", "y"]}',
    );
    expect(JSON.parse(text)).toEqual({
      scripts: { a: '1', b: '2' },
      files: ['x', 'y'],
    });
  });

  it('knows who wrote which member', () => {
    expect(
      merge('{"a": 1, "b": {"c": 2}, "d": ["x"]}', '{"a": 1, "d": ["x", "y"]}')
        .members,
    ).toEqual([
      { member: 'a', from: ['base/a', 'option/b'] },
      { member: 'b.c', from: ['base/a'] },
      { member: 'd."x"', from: ['base/a', 'option/b'] },
      { member: 'd."y"', from: ['option/b'] },
    ]);
  });

  it('refuses values that differ and names both, the member and the way out', () => {
    expect(() => merge('{"a": {"b": 1}}', '{"a": {"b": 2}}')).toThrow(
      'a.json: a.b: is 1 in base/a and 2 in option/b; let one layer own it, give both the same value, or make it a slot of the owner.',
    );
  });

  it('names the writer that disagrees, of three', () => {
    expect(() =>
      mergeTexts('a.json', {
        'base/a': '{"a": 1}',
        'option/b': '{"b": 1}',
        'option/c': '{"b": 2}',
      }),
    ).toThrow('a.json: b: is 1 in option/b and 2 in option/c;');
  });

  it('refuses a member that is a group in one and a value in the other', () => {
    expect(() => merge('{"a": {"b": 1}}', '{"a": []}')).toThrow(
      'a.json: a: is {"b":1} in base/a and [] in option/b;',
    );
  });

  it('names the source that is not JSON', () => {
    expect(() => merge('{}', '{')).toThrow(
      'option/b: cannot be merged since it is not JSON:',
    );
  });

  it.each([
    ['{"a": 1,\n"a": 2}', 'a key stands twice, again in line 2'],
    ['{\n"a": 1e400}', 'the number 1e400 in line 2 would become Infinity'],
    [
      '[12345678901234567891]',
      'the number 12345678901234567891 in line 1 would become 12345678901234567000',
    ],
  ])('refuses to lose something of %j', (text, reason) => {
    expect(() => merge('{}', text)).toThrow(
      `option/b: cannot be merged since it is not JSON that all readers read alike: ${reason};`,
    );
  });

  it.each(['1.50', '-0.1e-7', '1e21', '100000000000000000000', '0.0'])(
    'takes %s, whose other spelling is the same number',
    number => {
      const { text } = merge(`{"a": ${number}}`, '{"b": 1}');
      expect(JSON.parse(text).a).toBe(Number(number));
    },
  );

  it('takes members in another order for the same entry', () => {
    expect(
      JSON.parse(merge('[{"a": 1, "b": 2}]', '[{"b": 2, "a": 1}]').text),
    ).toEqual([{ a: 1, b: 2 }]);
  });

  it('reads past a byte order mark', () => {
    expect(JSON.parse(merge('\ufeff{"a": 1}', '{"b": 2}').text)).toEqual({
      a: 1,
      b: 2,
    });
  });
});
