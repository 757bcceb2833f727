import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { listFiles, readTree, treeSha, writeTree } from '../workspace';
import { exampleTree } from './__testUtils__/exampleTree';
import { Archive, archiveOfFiles, archiveOfTree } from './Archive';
import { writeZip } from './writeZip';

const archive = archiveOfTree('item-service', exampleTree);

/** A machine without unzip skips what needs it, and says so. */
const withUnzip = existsSync('/usr/bin/unzip') ? describe : describe.skip;

describe('writeZip', () => {
  let directory: string;
  const at = (name: string) => join(directory, name);
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'zip-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('says how large the file is and what its hash is', async () => {
    const { bytes, sha256 } = await writeZip(archive, at('new/out.zip'));
    const written = await readFile(at('new/out.zip'));
    expect([bytes, sha256]).toEqual([
      written.length,
      createHash('sha256').update(written).digest('hex'),
    ]);
  });

  it('gives the same bytes for a tree in memory and for its files on disk', async () => {
    await writeTree(exampleTree, at('tree'));
    const onDisk = archiveOfFiles('item-service', await listFiles(at('tree')));
    expect(await writeZip(onDisk, at('disk.zip'))).toEqual(
      await writeZip(archive, at('memory.zip')),
    );
  });

  it('touches no file that exists', async () => {
    await writeFile(at('out.zip'), 'mine');
    await expect(writeZip(archive, at('out.zip'))).rejects.toThrow(
      `'${at('out.zip')}' exists; name a file that does not exist yet.`,
    );
    expect(await readFile(at('out.zip'), 'utf8')).toBe('mine');
  });

  it('stays away from a file that another run is writing', async () => {
    await writeFile(at('out.zip.partial'), 'theirs');
    await expect(writeZip(archive, at('out.zip'))).rejects.toThrow(
      'from a run that goes on or was killed',
    );
    expect(await readFile(at('out.zip.partial'), 'utf8')).toBe('theirs');
  });

  it('writes nothing when one path is unsafe', async () => {
    const unsafe = {
      ...archive,
      files: [...archive.files, { ...archive.files[0], path: '../x' }],
    };
    await expect(writeZip(unsafe, at('new/out.zip'))).rejects.toThrow(
      'leads out of its folder',
    );
    expect(await readdir(directory)).toEqual([]);
  });

  it.each<[string, (stop: () => void) => Readable]>([
    ['a file cannot be read', () => failing(new Error('the disk is gone'))],
    ['it is told to stop', stop => endless(stop)],
  ])('leaves nothing when %s', async (_when, open) => {
    const controller = new AbortController();
    const files: Archive['files'] = [
      ...archive.files,
      { path: 'last', mode: '100644', open: () => open(stop) },
    ];
    function stop() {
      controller.abort();
    }
    const { signal } = controller;
    await expect(
      writeZip({ ...archive, files }, at('out.zip'), { signal }),
    ).rejects.toThrow(/the disk is gone|aborted/);
    expect(await readdir(directory)).toEqual([]);
  });

  withUnzip('unpacked by unzip (needs unzip)', () => {
    it('is the tree that went in', async () => {
      await writeZip(archive, at('out.zip'));
      execFileSync('unzip', ['-q', at('out.zip'), '-d', at('unpacked')]);
      expect(await readdir(at('unpacked'))).toEqual(['item-service']);
      expect(treeSha(await readTree(at('unpacked/item-service')))).toBe(
        treeSha(exampleTree),
      );
    });
  });

  it("is sound to Python's zipfile", async () => {
    await writeZip(archive, at('out.zip'));
    const program =
      'import sys, zipfile; zip = zipfile.ZipFile(sys.argv[1]); print(zip.testzip(), len(zip.namelist()))';
    const printed = execFileSync('python3', ['-c', program, at('out.zip')], {
      encoding: 'utf8',
    });
    expect(printed).toBe(`None ${exampleTree.files.length}\n`);
  });
});

function failing(error: Error): Readable {
  return new Readable({
    read() {
      this.destroy(error);
    },
  });
}

/** A file that never ends and asks for the stop once it is read. */
function endless(stop: () => void): Readable {
  setTimeout(stop, 20);
  return new Readable({
    read() {
      setImmediate(() => this.push(Buffer.alloc(1024)));
    },
  });
}
