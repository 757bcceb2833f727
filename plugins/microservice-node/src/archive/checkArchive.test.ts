import { Readable } from 'node:stream';
import { checkArchive } from './checkArchive';

const archive = (folder: string, ...paths: string[]) => ({
  folder,
  files: paths.map(path => ({
    path,
    mode: '100644' as const,
    open: () => Readable.from([]),
  })),
});

describe('checkArchive', () => {
  it('accepts files in folders', () => {
    expect(() =>
      checkArchive(archive('item-service', 'a/b.py', 'a/c.py', 'd')),
    ).not.toThrow();
  });

  it.each([
    ['../x', "'item-service/../x' leads out of its folder with '.' or '..'"],
    ['/etc/passwd', "'item-service//etc/passwd' has an empty segment"],
    ['a\\b', 'has a character that is not portable'],
    ['C:x', 'has a character that is not portable'],
    ['docs/aux.md', 'has a name that Windows reserves'],
    ['a./b', 'has a segment that ends with a dot or a space'],
    ['.git/config', "writes into git's own folder"],
  ])('refuses %j', (path, reason) => {
    expect(() => checkArchive(archive('item-service', path))).toThrow(reason);
  });

  it.each(['', '.', '..', 'a/b', '/', 'con', 'a\\b'])(
    'refuses the top folder %j',
    folder => {
      expect(() => checkArchive(archive(folder, 'README.md'))).toThrow(
        /the name of one folder|another path/,
      );
    },
  );

  it.each([['README.md'], ['readme.MD']])('refuses a second %s', path => {
    expect(() => checkArchive(archive('x', 'README.md', path))).toThrow(
      `'README.md' and '${path}' are one path where case does not count`,
    );
  });

  it.each([[['a', 'a/b']], [['a/b', 'a']], [['A', 'a/b/c']]])(
    'refuses a path that is a file and a folder: %j',
    paths => {
      expect(() => checkArchive(archive('x', ...paths))).toThrow(
        'is a file and a folder; rename one of them.',
      );
    },
  );
});
