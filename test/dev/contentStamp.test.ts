import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  contentHash,
  isStamped,
  stamp,
} from '../../scripts/dev/contentStamp.mjs';

describe('contentHash', () => {
  let directory: string;
  const write = (path: string, text: string) =>
    writeFileSync(join(directory, path), text);

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'stamp-'));
    mkdirSync(join(directory, 'src/dist'), { recursive: true });
    write('src/a.ts', 'a');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('changes with what a file holds', () => {
    const before = contentHash(directory, ['src']);
    write('src/a.ts', 'b');
    expect(contentHash(directory, ['src'])).not.toBe(before);
  });

  it('changes with a new file', () => {
    const before = contentHash(directory, ['src']);
    write('src/b.ts', '');
    expect(contentHash(directory, ['src'])).not.toBe(before);
  });

  it('leaves out what was built', () => {
    const before = contentHash(directory, ['src']);
    write('src/dist/a.js', 'a');
    expect(contentHash(directory, ['src'])).toBe(before);
  });

  it('takes a missing file for an empty one', () => {
    expect(contentHash(directory, ['src', 'missing'])).toBe(
      contentHash(directory, ['src']),
    );
  });

  it('is remembered by a stamp', () => {
    const file = join(directory, 'dist/.stamp');
    expect(isStamped(file, 'abc')).toBe(false);
    stamp(file, 'abc');
    expect(isStamped(file, 'abc')).toBe(true);
    expect(isStamped(file, 'other')).toBe(false);
  });
});
