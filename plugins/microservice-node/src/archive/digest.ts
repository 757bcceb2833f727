import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Archive } from './Archive';
import { zipStream } from './zipStream';

/**
 * Size and hash of a ZIP.
 *
 * @public
 */
export interface Digest {
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}

/**
 * The digest that the ZIP of an archive has, without a ZIP being kept. Rejects as {@link zipStream} does.
 *
 * @public
 */
export async function archiveDigest(archive: Archive): Promise<Digest> {
  return copyWithDigest(zipStream(archive), nowhere());
}

/**
 * The digest of a file on disk. Rejects for a file that cannot be read.
 *
 * @public
 */
export async function fileDigest(path: string): Promise<Digest> {
  return copyWithDigest(createReadStream(path), nowhere());
}

/**
 * Copies a stream and returns the digest of what passed. Rejects when either end fails or the signal says stop; both
 * ends are closed then.
 *
 * @internal
 */
export async function copyWithDigest(
  from: Readable,
  to: Writable,
  signal?: AbortSignal,
): Promise<Digest> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measure(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  await pipeline(from, measure, to, { signal });
  return { bytes, sha256: hash.digest('hex') };
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
