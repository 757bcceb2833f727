import { patternOf, readHowTo } from './readHowTo';

const page = [
  '# Title',
  '`a/b.yaml`:',
  '',
  '```yaml',
  'a: 1',
  '```',
  '```sh exit=1',
  'ls gone',
  '```',
  '```text',
  'no …',
  '```',
].join('\n');

describe('readHowTo', () => {
  it('reads what to write, what to run and what to see', () => {
    expect(readHowTo(page)).toEqual([
      { line: 4, kind: 'write', file: 'a/b.yaml', text: 'a: 1\n' },
      { line: 7, kind: 'run', exit: 1, text: 'ls gone\n' },
      { line: 10, kind: 'see', text: 'no …\n' },
    ]);
  });

  it('refuses a file without a name', () => {
    expect(() => readHowTo('```yaml\na: 1\n```')).toThrow(
      'a block of yaml has no file name before it',
    );
  });
});

describe('patternOf', () => {
  it.each([
    ['a …\n', 'a b\n', true],
    ['a …\n', 'b b\n', false],
    ['…\nb\n', 'x\ny\nb\n', true],
    ['…\nb\n', 'b\n', true],
    ['a\n…\n', 'a\nx\ny\n', true],
    ['a\n…\nb\n', 'a\nb\n', true],
    ['a\n…\nb\n', 'a\nx\n', false],
    ['a.b\n', 'axb\n', false],
  ])('%j for %j: %s', (shown, seen, matches) => {
    expect(patternOf(shown).test(seen)).toBe(matches);
  });
});
