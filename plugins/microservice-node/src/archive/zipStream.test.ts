import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { exampleTree } from './__testUtils__/exampleTree';
import { readZip } from './__testUtils__/readZip';
import { Archive, archiveOfTree } from './Archive';
import { zipStream } from './zipStream';

const MEGABYTE = 1024 * 1024;

/** Files that are made while they are read, and how much of them was. */
function largeArchive(count: number, bytes: number) {
  const seen = { open: 0, mostOpen: 0, read: 0 };
  const chunk = incompressible(64 * 1024);
  const open = () => {
    seen.open += 1;
    seen.mostOpen = Math.max(seen.mostOpen, seen.open);
    let left = bytes;
    return new Readable({
      read() {
        left -= chunk.length;
        seen.read += chunk.length;
        this.push(left < 0 ? null : chunk);
      },
    }).once('close', () => {
      seen.open -= 1;
    });
  };
  const files = Array.from({ length: count }, (_none, index) => ({
    path: `file-${index}`,
    mode: '100644' as const,
    open,
  }));
  return { archive: { folder: 'large', files } as Archive, seen };
}

/** Bytes that no ZIP makes shorter, the same in every run. */
function incompressible(length: number): Buffer {
  const hashes = Array.from({ length: length / 32 }, (_none, index) =>
    createHash('sha256').update(String(index)).digest(),
  );
  return Buffer.concat(hashes);
}

describe('zipStream', () => {
  it('keeps paths, bytes and the executable bit, sorted below one folder', async () => {
    const entries = await readZip(
      zipStream(archiveOfTree('item-service', exampleTree)),
    );
    expect(entries.map(({ name, mode }) => `${mode} ${name}`)).toEqual([
      '100644 item-service/.gitignore',
      '100644 item-service/README.md',
      '100644 item-service/app/__init__.py',
      '100644 item-service/app/logo.bin',
      '100755 item-service/bin/start.sh',
    ]);
    expect(entries.map(({ content }) => content)).toEqual(
      exampleTree.files.map(({ content }) => content),
    );
  });

  it('says the same date of every file, and no zone', async () => {
    const entries = await readZip(zipStream(archiveOfTree('x', exampleTree)));
    // 1980-01-01 12:00 in the format's own bits, see APPNOTE.TXT 4.4.6.
    expect(new Set(entries.map(({ date }) => date))).toEqual(
      new Set(['33 24576']),
    );
    expect(new Set(entries.map(entry => entry.extraFields))).toEqual(
      new Set([0]),
    );
  });

  it('gives the same bytes twice, in whatever order the files come', async () => {
    const backwards = { files: [...exampleTree.files].reverse() };
    expect(await buffer(zipStream(archiveOfTree('x', backwards)))).toEqual(
      await buffer(zipStream(archiveOfTree('x', exampleTree))),
    );
  });

  it('holds one file open at a time', async () => {
    const { archive, seen } = largeArchive(8, MEGABYTE);
    for await (const chunk of zipStream(archive)) expect(chunk).toBeDefined();
    expect(seen).toEqual({
      open: 0,
      mostOpen: 1,
      read: 8 * MEGABYTE + 8 * 64 * 1024,
    });
  });

  it('reads no further than somebody takes', async () => {
    const { archive, seen } = largeArchive(1000, 16 * MEGABYTE);
    const zip = zipStream(archive);
    for (let takes = 0; takes < 3; takes++) {
      await new Promise(resolve => zip.once('readable', resolve));
      zip.read();
    }
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(seen.read).toBeLessThan(MEGABYTE);
    zip.destroy();
  });

  it('closes the file that it reads when nobody wants the rest', async () => {
    const { archive, seen } = largeArchive(1000, 16 * MEGABYTE);
    const zip = zipStream(archive);
    for await (const chunk of zip) {
      expect(chunk).toBeDefined();
      break;
    }
    await new Promise(resolve => setImmediate(resolve));
    expect([zip.destroyed, seen.open]).toEqual([true, 0]);
  });

  it('ends with the error of a file that cannot be read', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('the disk is gone'));
      },
    });
    const [first] = archiveOfTree('x', exampleTree).files;
    const zip = zipStream({
      folder: 'x',
      files: [{ ...first, open: () => broken }],
    });
    await expect(buffer(zip)).rejects.toThrow('the disk is gone');
  });
});
