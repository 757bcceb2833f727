import { problemsOf } from '../__testUtils__/problemsOf';
import { pathCollisions } from './pathCollisions';

const find = (...paths: string[]) =>
  problemsOf(pathCollisions, Object.fromEntries(paths.map(path => [path, ''])));

describe('pathCollisions', () => {
  it('accepts paths that differ everywhere', async () => {
    expect(await find('a/b', 'a/c', 'b', 'ab')).toEqual([]);
  });

  it.each([
    ['case', 'README.md', 'readme.md'],
    ['the case of a folder', 'Docs/a.md', 'docs/a.md'],
    ['the spelling of a letter', 'caf\u00e9', 'cafe\u0301'],
    ['a file that is a folder too', 'a', 'a/b'],
    ['a file that is a folder too, in another case', 'A', 'a/b/c'],
  ])('refuses paths that differ by %s', async (_title, first, second) => {
    expect(await find(first, second)).toEqual([
      `${second}: cannot stand beside ${first} on every file system; rename one of them.`,
    ]);
  });
});
