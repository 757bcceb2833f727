import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderSkeleton } from '../../plugins/microservice-node/src/skeleton/renderSkeleton';
import { SkeletonError } from '../../plugins/microservice-node/src/skeleton/SkeletonError';
import { SkeletonRequest } from '../../plugins/microservice-node/src/skeleton/SkeletonRequest';
import { alikeNames, hostileNames, unwantedNames } from './hostilePaths/names';
import { treeDigest } from './hostilePaths/treeDigest';

/** One sentence: the entry, what is wrong, and how to mend it. */
const SENTENCE = /^'[^]+' [^]+; [a-z][^]+\.$/;

describe('a skeleton in a folder with other things', () => {
  let root: string;
  let source: string;
  let target: string;
  let before: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'paths-'));
    source = join(root, 'skeleton');
    target = join(root, 'work', 'target');
    mkdirSync(join(root, 'outside'));
    writeFileSync(join(root, 'outside', 'secret.txt'), 'secret\n');
    mkdirSync(join(root, 'work'));
    file('first.txt');
  });
  afterEach(() => {
    // Whatever a skeleton held and however it ended: what is beside the target is as it was.
    expect(treeDigest(root, target)).toBe(before);
    rmSync(root, { recursive: true });
  });

  function file(path: string, text = 'text\n'): void {
    mkdirSync(join(source, dirname(path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }

  function inTarget(path: string, make: (path: string) => void): void {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    make(join(target, path));
  }

  /** What is said of the skeleton; nothing where it was rendered. */
  function refusal(request: Partial<SkeletonRequest> = {}): string | undefined {
    before = treeDigest(root, target);
    try {
      renderSkeleton({ source, target, values: {}, ...request });
      return undefined;
    } catch (error) {
      if (!(error instanceof SkeletonError)) throw error;
      expect(error.message).toMatch(SENTENCE);
      return error.message;
    }
  }

  const written = () =>
    existsSync(target)
      ? (readdirSync(target, { recursive: true }) as string[])
      : [];
  const link = (to: string) => (path: string) => symlinkSync(to, path);

  const places = [
    ['file', '${{ values.name }}'],
    ['folder', '${{ values.name }}/z.txt'],
  ];
  it.each(
    places.flatMap(([place, path]) =>
      hostileNames.map(([name, reason]) => ({ place, path, name, reason })),
    ),
  )('is not written to a $place called $name', ({ path, name, reason }) => {
    file(path);
    expect(refusal({ values: { name } })).toContain(reason);
    expect(written()).toEqual([]);
  });

  it.each(unwantedNames)('leaves out what is called %j', name => {
    file('${{ values.name }}');
    expect(refusal({ values: { name } })).toBeUndefined();
    expect(written()).toEqual(['first.txt']);
  });

  it.each(alikeNames)('does not write %j beside %j', (first, second) => {
    file('x${{ values.first }}');
    file('${{ "x" }}${{ values.second }}');
    expect(refusal({ values: { first, second } })).toContain('rename one');
    expect(written()).toEqual([]);
  });

  it.each([
    ['a file outside', '../outside/secret.txt'],
    ['a folder outside', '../outside'],
    ['nothing', 'nowhere'],
    ['itself', 'link'],
    ['a file of the skeleton', 'first.txt'],
    ['the folder around it', '.'],
    ['the root', '/'],
    ['what the process has open', '/proc/self/fd/0'],
  ])('is refused with a link in it, to %s', (_, to) => {
    symlinkSync(to, join(source, 'link'));
    expect(refusal()).toContain("'link' is a symbolic link");
    expect(written()).toEqual([]);
  });

  it('is refused with a pipe in it, without waiting for it', () => {
    execFileSync('mkfifo', [join(source, 'pipe')]);
    expect(refusal()).toContain("'pipe' is a named pipe");
  });

  it('is refused with a socket in it', async () => {
    const server = createServer();
    await new Promise<void>(resolve =>
      server.listen(join(source, 'socket'), resolve),
    );
    expect(refusal()).toContain("'socket' is a socket");
    const closed = new Promise(resolve => server.close(resolve));
    // The server takes its socket away, which is no change of ours.
    await closed;
    before = treeDigest(root, target);
  });

  it('is refused with a file that no repository takes, without reading it', () => {
    file('sparse.bin');
    truncateSync(join(source, 'sparse.bin'), 2 ** 40);
    expect(refusal()).toContain('1099511627776 bytes');
    rmSync(join(source, 'sparse.bin'));
    before = treeDigest(root, target);
  });

  it.each([
    ['a link to a folder outside', 'sub', '../../outside'],
    ['a link to nothing', 'sub', '../../outside/new'],
    ['a link to the folder around it', 'sub', '.'],
    ['a link to the root', 'sub', '/'],
  ])('writes through no folder that is %s', (_, path, to) => {
    file('sub/secret.txt', 'changed\n');
    inTarget(path, link(to));
    expect(refusal({ replace: true })).toBeDefined();
  });

  it.each([
    ['a link to a file outside', link('../../outside/secret.txt'), 'is a link'],
    ['a link to nothing', link('../../outside/new.txt'), 'is a link'],
    ['a folder', (path: string) => mkdirSync(path), 'is a folder'],
    [
      'a pipe',
      (path: string) => execFileSync('mkfifo', [path]),
      'is no regular file',
    ],
  ])('writes over no %s', (_, make, reason) => {
    file('secret.txt', 'changed\n');
    inTarget('secret.txt', make as (path: string) => void);
    expect(refusal({ replace: true })).toContain(reason);
  });

  it('leaves a link that is there as it is, where nothing is to be replaced', () => {
    file('secret.txt', 'changed\n');
    inTarget('secret.txt', link('../../outside/secret.txt'));
    expect(refusal()).toBeUndefined();
    expect(lstatSync(join(target, 'secret.txt')).isSymbolicLink()).toBe(true);
  });

  it('says that a file is where a folder goes', () => {
    file('sub/a.txt');
    inTarget('sub', path => writeFileSync(path, 'mine\n'));
    expect(refusal()).toContain('is a file, where a folder goes');
  });

  it.each([
    ['the skeleton', () => source],
    ['a folder in it', () => join(source, 'out')],
    ['a way back to it', () => join(root, 'work', '..', 'skeleton', 'out')],
  ])('is not rendered into %s', (_, into) => {
    expect(refusal({ target: into() })).toContain('is a part of the skeleton');
  });

  it('is not rendered into itself through a link', () => {
    symlinkSync('../skeleton', join(root, 'work', 'link'));
    const into = join(root, 'work', 'link', 'out');
    expect(refusal({ target: into })).toContain('is a part of the skeleton');
  });
});
