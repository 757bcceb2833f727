import { checkPath } from './checkPath';

describe('checkPath', () => {
  it.each([
    'app/main.py',
    '.github/workflows/ci.yml',
    'a',
    '.gitignore',
    '.gitattributes',
  ])('accepts %s', path => {
    expect(() => checkPath(path)).not.toThrow();
  });

  it.each([
    ['', 'has an empty segment'],
    ['/etc/passwd', 'has an empty segment'],
    ['a//b', 'has an empty segment'],
    ['../x', "leads out of its folder with '.' or '..'"],
    ['a/../../b', "leads out of its folder with '.' or '..'"],
    ['.git/config', "writes into git's own folder"],
    ['sub/.GIT/config', "writes into git's own folder"],
    ['.git /config', "writes into git's own folder"],
    ['git~1/config', "writes into git's own folder"],
    ['con', 'has a name that Windows reserves'],
    ['docs/aux.md', 'has a name that Windows reserves'],
    ['a./b', 'has a segment that ends with a dot or a space'],
    ['a\\b', 'has a character that is not portable'],
    ['C:x', 'has a character that is not portable'],
    ['a\u0000b', 'has a character that is not portable'],
    ['ｆile', 'has a character that is not portable'],
  ])('refuses %j', (path, reason) => {
    expect(() => checkPath(path)).toThrow(reason);
  });
});
