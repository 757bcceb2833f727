import { constants, inflateRawSync, inflateSync } from 'node:zlib';

/** Something compressed that stands inside other bytes. */
export interface CompressedPart {
  kind: string;
  offset: number;
  /** What it holds, unpacked. */
  bytes: Buffer;
}

/** How one kind of compressed bytes is found and unpacked. */
interface Packing {
  kind: string;
  /** The bytes that it begins with. */
  beginning: Buffer;
  /** What begins there, unpacked; nothing where it only looks like it. */
  unpack(bytes: Buffer): Buffer | undefined;
}

/** Nothing that a portal writes is larger; what is larger must not be passed by in silence. */
const MOST_BYTES = 256 * 1024 * 1024;

const options = {
  maxOutputLength: MOST_BYTES,
  // What is cut off is unpacked as far as it goes.
  finishFlush: constants.Z_SYNC_FLUSH,
};

/** So many bytes have to unpack before the rest is tried; a multiple of four, since they may be base64. */
const PROBE = 256;

const ZLIB_LEVELS = [0x01, 0x5e, 0x9c, 0xda];

const packings: Packing[] = [
  {
    kind: 'gzip',
    beginning: Buffer.from([0x1f, 0x8b, 0x08]),
    unpack: unpackGzip,
  },
  ...ZLIB_LEVELS.map(level => ({
    kind: 'deflate',
    beginning: Buffer.from([0x78, level]),
    unpack: (bytes: Buffer) => asFarAsItGoes(bytes, inflateSync),
  })),
  { kind: 'zip', beginning: Buffer.from('PK\x03\x04'), unpack: unzipEntry },
  // A file in a JSON text: compressed first, written in base64 then.
  ...['H4sI', 'UEsDB', 'eA', 'eF', 'eJ', 'eN'].map(beginning => ({
    kind: 'base64',
    beginning: Buffer.from(beginning),
    unpack: fromBase64,
  })),
];

/** Everything in the bytes that is compressed, unpacked. */
export function compressedParts(bytes: Buffer): CompressedPart[] {
  return packings.flatMap(packing => partsOf(packing, bytes));
}

function partsOf(
  { kind, beginning, unpack }: Packing,
  bytes: Buffer,
): CompressedPart[] {
  const parts: CompressedPart[] = [];
  let offset = bytes.indexOf(beginning);
  while (offset >= 0) {
    const unpacked = unpack(bytes.subarray(offset));
    if (unpacked?.length) parts.push({ kind, offset, bytes: unpacked });
    offset = bytes.indexOf(beginning, offset + 1);
  }
  return parts;
}

/** Fields that a gzip file may have before what it holds, by their bits, each with how many bytes it takes. */
const GZIP_FIELDS: [number, (rest: Buffer) => number][] = [
  [4, rest => (rest.length < 2 ? 0 : 2 + rest.readUInt16LE(0))],
  [8, rest => rest.indexOf(0) + 1],
  [16, rest => rest.indexOf(0) + 1],
  [2, () => 2],
];

/** By hand, since Node refuses a gzip file that other bytes follow. */
function unpackGzip(bytes: Buffer): Buffer | undefined {
  let start = 10;
  for (const [bit, lengthOf] of GZIP_FIELDS) {
    if (bytes[3] & bit) start += lengthOf(bytes.subarray(start));
  }
  return asFarAsItGoes(bytes.subarray(start), inflateRawSync);
}

/** What the first entry holds; the next one is found by its own beginning. */
function unzipEntry(bytes: Buffer): Buffer | undefined {
  const isDeflated = bytes.length > 30 && bytes.readUInt16LE(8) === 8;
  if (!isDeflated) return undefined;
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  return asFarAsItGoes(bytes.subarray(start), inflateRawSync);
}

/** The bytes of a text in base64, where they are something compressed. */
function fromBase64(bytes: Buffer): Buffer | undefined {
  const head = decoded(bytes.subarray(0, PROBE));
  const packing = packings.find(
    ({ kind, beginning }) =>
      kind !== 'base64' && head.subarray(0, beginning.length).equals(beginning),
  );
  return packing?.unpack(head)?.length ? decoded(bytes) : undefined;
}

/** What the text at the start stands for, up to the first sign that is none of base64. */
function decoded(bytes: Buffer): Buffer {
  let end = 0;
  while (end < bytes.length && isBase64(bytes[end])) end += 1;
  return Buffer.from(bytes.toString('latin1', 0, end), 'base64');
}

/** Letters, digits and the signs of both alphabets. */
function isBase64(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    [0x2b, 0x2f, 0x2d, 0x5f].includes(byte)
  );
}

type Unpack = (bytes: Buffer, how: typeof options) => Buffer;

/** Pages of databases cut what they hold: what follows the cut would spoil what stands before it. */
const CUTS = [Infinity, 3900, 1900];

/** What is compressed at the start of the bytes; most of what begins so is something else, which few bytes tell. */
function asFarAsItGoes(bytes: Buffer, unpack: Unpack): Buffer | undefined {
  const probe = attempt(bytes.subarray(0, PROBE), unpack);
  if (!probe?.length) return undefined;
  for (const cut of CUTS) {
    const unpacked = attempt(bytes.subarray(0, cut), unpack);
    if (unpacked) return unpacked;
  }
  return probe;
}

/** @throws only where there is more than may be unpacked; what is not compressed at all gives nothing */
function attempt(bytes: Buffer, unpack: Unpack): Buffer | undefined {
  try {
    return unpack(bytes, options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw error;
    return undefined;
  }
}
