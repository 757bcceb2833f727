import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Entry, fromBuffer, ZipFile } from 'yauzl';

/** An entry of a ZIP as a reader that others wrote sees it. */
export interface ReadEntry {
  name: string;
  /** Unix mode, octal. */
  mode: string;
  /** As DOS has it: without a time zone. */
  date: string;
  extraFields: number;
  content: Buffer;
}

/** Reads a whole ZIP with yauzl, which checks names, sizes and checksums. */
export async function readZip(zip: Readable): Promise<ReadEntry[]> {
  const file = await opened(await buffer(zip));
  const entries: ReadEntry[] = [];
  return new Promise((resolve, reject) => {
    file.once('error', reject).once('end', () => resolve(entries));
    file.on('entry', (entry: Entry) => {
      contentOf(file, entry)
        .then(content => entries.push(described(entry, content)))
        .then(() => file.readEntry(), reject);
    });
    file.readEntry();
  });
}

function described(entry: Entry, content: Buffer): ReadEntry {
  const { lastModFileDate: date, lastModFileTime: time } = entry;
  return {
    name: entry.fileName,
    mode: (entry.externalFileAttributes >>> 16).toString(8),
    date: `${date} ${time}`,
    extraFields: entry.extraFields.length,
    content,
  };
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, file) =>
      error ? reject(error) : resolve(file),
    ),
  );
}

function contentOf(file: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    file.openReadStream(entry, (error, stream) =>
      error ? reject(error) : resolve(buffer(stream)),
    ),
  );
}
