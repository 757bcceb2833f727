import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveText } from './__testUtils__/resolveText';

describe('file:', () => {
  let outside: string;
  let directory: string;
  beforeEach(() => {
    outside = mkdtempSync(join(tmpdir(), 'secrets-'));
    directory = join(outside, 'mounted');
    mkdirSync(directory);
  });
  afterEach(() => rmSync(outside, { recursive: true }));

  const resolve = (name: string) =>
    resolveText(`file:${name}`, {
      settings: { allow: [{ from: 'file:*' }], directory },
    });
  const put = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(directory, name), content);

  it('reads a file, without the line breaks at its end', async () => {
    put('token', 'first\nsecond\r\n\n');
    expect(await resolve('token')).toBe('first\nsecond');
  });

  it('follows the links of a mounted secret of Kubernetes', async () => {
    mkdirSync(join(directory, '..2026_11_22'));
    put('..2026_11_22/token', 'mounted');
    symlinkSync('..2026_11_22', join(directory, '..data'));
    symlinkSync('..data/token', join(directory, 'token'));
    expect(await resolve('token')).toBe('mounted');
  });

  it.each([
    ['another file', '../outside'],
    ['an absolute path', '/etc/hostname'],
    ['a folder beside it of a longer name', '../mounted-too/token'],
  ])('refuses a link to %s', async (_case, target) => {
    mkdirSync(join(outside, 'mounted-too'));
    writeFileSync(join(outside, 'mounted-too/token'), 'canary');
    writeFileSync(join(outside, 'outside'), 'canary');
    symlinkSync(target, join(directory, 'token'));
    expect(await resolve('token')).toBe(
      "refused secrets[0].from: the file 'token' is a link out of the folder of secrets; ask the platform team to put the file itself there.",
    );
  });

  it('refuses a link to nothing, and a link to itself', async () => {
    symlinkSync('absent', join(directory, 'dangling'));
    symlinkSync('circle', join(directory, 'circle'));
    expect(await resolve('dangling')).toMatch(/has no file 'dangling'/);
    expect(await resolve('circle')).toMatch(/cannot be read \(ELOOP\)/);
  });

  it('refuses a named pipe without waiting for somebody to write', async () => {
    execFileSync('mkfifo', [join(directory, 'pipe')]);
    expect(await resolve('pipe')).toBe(
      "refused secrets[0].from: 'pipe' in the folder of secrets is no regular file; ask the platform team to put a file there.",
    );
  });

  it('refuses a folder', async () => {
    mkdirSync(join(directory, 'folder'));
    expect(await resolve('folder')).toMatch(/is no regular file/);
  });

  it('takes as much as a secret may have, and no more', async () => {
    put('most', `${'x'.repeat(49_104)}\n`);
    put('more', 'x'.repeat(60_000));
    expect(await resolve('most')).toBe('x'.repeat(49_104));
    expect(await resolve('more')).toBe(
      "refused secrets[0].from: the file 'more' of the folder of secrets is longer than the 49104 bytes that a secret may have; ask the platform team to keep only its key there.",
    );
  });

  it.each([
    [
      'absent',
      "the folder of secrets has no file 'absent'; ask the platform team to put it there.",
    ],
    [
      'empty',
      "the file 'empty' of the folder of secrets is empty; ask the platform team to fill it.",
    ],
  ])('says that a file is %s', async (name, sentence) => {
    put('empty', '\n');
    expect(await resolve(name)).toBe(`missing secrets[0].from: ${sentence}`);
  });

  it('keeps bytes that are no text', async () => {
    put('key', Uint8Array.of(0x6b, 0xc3, 0xa9, 0x00, 0x7f));
    expect(await resolve('key')).toBe('k\u00e9\u0000\u007f');
  });
});
