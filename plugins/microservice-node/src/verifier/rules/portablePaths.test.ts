import { problemsOf } from '../__testUtils__/problemsOf';
import { portablePaths } from './portablePaths';

describe('portablePaths', () => {
  it.each([
    'README.md',
    '.github/workflows/ci.yml',
    'a b/c+d@e.txt',
    'x'.repeat(200),
  ])('accepts %s', async path => {
    expect(await problemsOf(portablePaths, { [path]: '' })).toEqual([]);
  });

  it.each([
    ['../x', "leads out of its folder with '.' or '..'"],
    ['/etc/passwd', 'has an empty segment'],
    ['a//b', 'has an empty segment'],
    ['.git/config', "writes into git's own folder"],
    ['.GIT/config', "writes into git's own folder"],
    ['git~1/config', "writes into git's own folder"],
    ['con', 'has a name that Windows reserves'],
    ['a/nul.txt', 'has a name that Windows reserves'],
    ['a./b', 'ends with a dot or a space'],
    ['a /b', 'ends with a dot or a space'],
    ['a\\b', 'has a character that is not portable'],
    ['a:b', 'has a character that is not portable'],
    ['é', 'has a character that is not portable'],
    ['a\u0000b', 'has a character that is not portable'],
    [
      'x'.repeat(201),
      'shorten it: 201 characters where 200 leave room on Windows',
    ],
  ])('refuses %j', async (path, reason) => {
    const [problem] = await problemsOf(portablePaths, { [path]: '' });
    expect(problem).toContain(reason);
  });
});
