import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { JsonObject } from '@backstage/types';
import { TemplateError } from '../engine';
import { hostileExpressions } from '../engine/__testUtils__/hostileExpressions';
import { renderSkeleton } from './renderSkeleton';
import { SkeletonError } from './SkeletonError';
import { SkeletonRequest } from './SkeletonRequest';

describe('renderSkeleton', () => {
  let root: string;
  let source: string;
  let target: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'skeleton-'));
    source = join(root, 'skeleton');
    target = join(root, 'target');
    mkdirSync(source);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function file(path: string, text = 'text\n'): void {
    mkdirSync(join(source, dirname(path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }

  const render = (
    values: JsonObject = {},
    more: Partial<SkeletonRequest> = {},
  ) => renderSkeleton({ source, target, values, ...more });
  const nothingWritten = () =>
    !existsSync(target) || readdirSync(target).length === 0;

  it('says how many files were written, stayed, and were not wanted', () => {
    file('a.txt');
    file('b.txt');
    file('{% if values.docs %}c.txt{% endif %}');
    mkdirSync(target);
    writeFileSync(join(target, 'a.txt'), 'mine\n');
    expect(render()).toEqual({ written: 1, kept: 1, skipped: 1 });
    expect(readFileSync(join(target, 'a.txt'), 'utf8')).toBe('mine\n');
  });

  it('names file, line and column of what is wrong with a template', () => {
    file('src/a.txt', 'a\n${{ values.name | shout }}\n');
    expect(() => render()).toThrow(
      "src/a.txt:2:19: there is no filter 'shout'",
    );
  });

  it.each([
    ['..', "leads out of its folder with '.' or '..'"],
    ['../../outside', "leads out of its folder with '.' or '..'"],
    ['.git/hooks/post-checkout', "is git's own folder"],
    ['.GIT /config', "is git's own folder"],
    ['GIT~1/config', "is git's own folder"],
    ['a\u0000b', 'has a control character'],
    ['x'.repeat(256), 'has a name of more than 255 bytes'],
    ['x/'.repeat(600), 'has more than 1024 bytes'],
  ])(
    'refuses a value that makes a name of %j, and writes nothing',
    (name, reason) => {
      file('a.txt');
      file('z/${{ values.name }}-');
      file('z/${{ values.name }}');
      expect(() => render({ name })).toThrow(reason);
      expect(nothingWritten()).toBe(true);
    },
  );

  it.each([
    ['the name of a file', (it: string) => `\${{ ${it} }}.txt`],
    ['the name of a folder', (it: string) => `\${{ ${it} }}/a.txt`],
  ])('finds no way to the host from %s', (_, place) => {
    const ends = hostileExpressions.map(expression => {
      rmSync(source, { recursive: true });
      mkdirSync(source);
      file(place(expression));
      return faultOf(render);
    });
    const foreign = ends.filter(end => end && !(end instanceof TemplateError));
    expect(foreign).toEqual([]);
    expect(globalThis).not.toHaveProperty('ran');
    const made = existsSync(target) ? readdirSync(target) : [];
    expect(made.filter(name => /ran|function|object|uid/.test(name))).toEqual(
      [],
    );
  });

  it('refuses two files of one name', () => {
    file('${{ values.first }}.txt');
    file('${{ values.second }}.txt');
    expect(() => render({ first: 'a', second: 'a' })).toThrow(
      "'${{ values.second }}.txt' would be written to 'a.txt', as '${{ values.first }}.txt' would; rename one of them.",
    );
    expect(nothingWritten()).toBe(true);
  });

  it.each([
    ['/etc/passwd', 'to a file'],
    ['/etc', 'to a folder'],
    ['nowhere', 'to nothing'],
    ['a.txt', 'to a file beside it'],
  ])('refuses a link in the skeleton: %s (%s)', to => {
    file('a.txt');
    symlinkSync(to, join(source, 'link'));
    expect(() => render()).toThrow("'link' is a symbolic link");
    expect(nothingWritten()).toBe(true);
  });

  it('refuses a named pipe in the skeleton, and does not wait for it', () => {
    execFileSync('mkfifo', [join(source, 'pipe')]);
    expect(() => render()).toThrow("'pipe' is a named pipe");
  });

  it('writes through no link that is there: a folder', () => {
    file('sub/a.txt');
    mkdirSync(target);
    mkdirSync(join(root, 'outside'));
    symlinkSync(join(root, 'outside'), join(target, 'sub'));
    expect(() => render({}, { replace: true })).toThrow('is behind a link');
    expect(readdirSync(join(root, 'outside'))).toEqual([]);
  });

  it('writes through no link that is there: a file', () => {
    file('a.txt');
    mkdirSync(target);
    writeFileSync(join(root, 'outside.txt'), 'mine\n');
    symlinkSync(join(root, 'outside.txt'), join(target, 'a.txt'));
    expect(() => render({}, { replace: true })).toThrow('is a link');
    expect(render()).toEqual({ written: 0, kept: 1, skipped: 0 });
    expect(readFileSync(join(root, 'outside.txt'), 'utf8')).toBe('mine\n');
  });

  it('writes into no part of the skeleton', () => {
    file('a.txt');
    expect(() => render({}, { target: join(source, 'out') })).toThrow(
      'is a part of the skeleton',
    );
    expect(readdirSync(source)).toEqual(['a.txt']);
  });

  it('makes no folder where a name is refused', () => {
    file('${{ values.name }}');
    expect(() => render({ name: '..' })).toThrow(SkeletonError);
    expect(existsSync(target)).toBe(false);
  });

  it.each([
    ['does not exist', 'nowhere'],
    ['is a file', 'skeleton/a.txt'],
  ])('refuses a skeleton that %s', (_, path) => {
    file('a.txt');
    expect(() => render({}, { source: join(root, path) })).toThrow(
      `'${join(
        root,
        path,
      )}' is no folder that exists; name the folder of the skeleton.`,
    );
  });

  it('refuses an ending together with patterns', () => {
    expect(() =>
      render({}, { templateFileExtension: true, copyWithoutTemplating: ['a'] }),
    ).toThrow(
      "'templateFileExtension' cannot be combined with copyWithoutTemplating",
    );
  });
});

/** What a function throws. */
function faultOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}
