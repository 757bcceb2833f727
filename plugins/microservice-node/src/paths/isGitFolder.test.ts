import { isGitFolder } from './isGitFolder';

describe('isGitFolder', () => {
  it.each([
    '.git',
    '.GIT',
    '.Git',
    '.git.',
    '.git ',
    '.git . .',
    'git~1',
    'GIT~27',
    '.g\u200cit',
    '\ufeff.git',
    '.git\u202e',
    '.git::$INDEX_ALLOCATION',
    '.git:x',
    'git~1:',
  ])('is %j', name => {
    expect(isGitFolder(name)).toBe(true);
  });

  it.each(['.gitignore', '.gitmodules', 'git', '.github', 'x.git', 'git~x'])(
    'is not %j',
    name => {
      expect(isGitFolder(name)).toBe(false);
    },
  );
});
