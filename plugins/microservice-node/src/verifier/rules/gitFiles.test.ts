import { problemsOf } from '../__testUtils__/problemsOf';
import { gitFiles } from './gitFiles';

describe('gitFiles', () => {
  it.each([
    [
      '.gitattributes',
      '* text=auto eol=lf\n*.png binary\n*.py diff=python\n# filter=x\n',
    ],
    ['.gitignore', 'filter=x\n'],
    ['docs/git.md', 'filter=lfs'],
  ])('accepts %s with %j', async (path, text) => {
    expect(await problemsOf(gitFiles, { [path]: text })).toEqual([]);
  });

  it.each([
    [
      '.gitmodules',
      '[submodule "x"]',
      '.gitmodules: makes git fetch another repository;',
    ],
    ['a/.gitmodules', '', 'a/.gitmodules: makes git fetch another repository;'],
    [
      '.gitattributes',
      '\n*.c filter=indent',
      ".gitattributes:2: has the attribute 'filter=indent',",
    ],
    [
      'a/.gitattributes',
      'VERSION export-subst',
      "has the attribute 'export-subst',",
    ],
    ['.gitattributes', '* merge=own', "has the attribute 'merge=own',"],
    ['.gitattributes', '* ident', "has the attribute 'ident',"],
    [
      '.gitattributes',
      '* working-tree-encoding=UTF-16',
      "has the attribute 'working-tree-encoding=UTF-16',",
    ],
  ])('refuses %s with %j', async (path, text, sentence) => {
    expect((await problemsOf(gitFiles, { [path]: text })).join()).toContain(
      sentence,
    );
  });
});
