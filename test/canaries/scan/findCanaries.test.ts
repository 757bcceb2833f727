import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { canaryForms, makeCanaries } from '../secrets/makeCanaries';
import { CanaryIndex } from './CanaryIndex';
import { findCanaries } from './findCanaries';
import { writings } from './writings';

const canaries = makeCanaries('scanner', 'test');
const index = new CanaryIndex(canaries);
const found = (bytes: Buffer) => findCanaries(bytes, index);
const idsIn = (bytes: Buffer) => [
  ...new Set(found(bytes).map(({ canary }) => canary)),
];

const valueOf = (form: string) =>
  canaries.find(({ id }) => id === `test/${form}`)!.value;

/** Bytes of every kind before and after. */
const around = (bytes: Buffer, before = 5) =>
  Buffer.concat([
    Buffer.from('\x00"\\%+=-zq'.slice(0, before)),
    bytes,
    Buffer.from('"\\n\u0000%2F=='),
  ]);

const everyWay = Object.keys(writings).flatMap(writing =>
  canaryForms.map(form => ({ form, writing })),
);

describe('findCanaries', () => {
  it.each(everyWay)('finds $form written as $writing', ({ form, writing }) => {
    const written = writings[writing](valueOf(form));
    expect(idsIn(around(written))).toEqual([`test/${form}`]);
  });

  it.each([0, 1, 2])('finds base64 with %d bytes before', before => {
    const text = Buffer.from(`${'"x'.slice(0, before)}${valueOf('short')}!`);
    const found64 = found(Buffer.from(text.toString('base64')));
    expect(found64).toMatchObject([{ encoding: 'base64' }]);
  });

  it('says how and where the value is written, and not the value', () => {
    const text = `token=${Buffer.from(valueOf('ascii')).toString('hex')}`;
    expect(found(Buffer.from(text))).toEqual([
      { canary: 'test/ascii', encoding: 'hex', offset: 6 },
    ]);
  });

  it.each([4, 9, 16, 21, 28])(
    'finds a value of 32 signs that is cut after %d',
    cut => {
      const value = valueOf('ascii');
      const cutUp = `${value.slice(0, cut)}\x00\x17${value.slice(cut)}`;
      expect(idsIn(Buffer.from(cutUp))).toEqual(['test/ascii']);
    },
  );

  it('finds any hundred signs of a large value', () => {
    const value = valueOf('large');
    const starts = Array.from({ length: 400 }, (_, each) => each * 119);
    const missed = starts.filter(
      start => !idsIn(Buffer.from(value.slice(start, start + 100))).length,
    );
    expect(missed).toEqual([]);
  });

  it.each(['gzip', 'deflate', 'zip'])('names what it found inside %s', kind => {
    const raw = Buffer.from(`the token is ${valueOf('ascii')}`);
    const packed = {
      gzip: gzipSync(raw),
      deflate: deflateSync(raw),
      zip: zipEntry(raw),
    }[kind]!;
    expect(found(around(packed))).toMatchObject([
      { canary: 'test/ascii', encoding: `${kind} > raw` },
    ]);
  });

  it('finds what is compressed in something compressed in a text', () => {
    const inner = gzipSync(Buffer.from(valueOf('ascii')));
    const text = zipEntry(inner).toString('base64');
    expect(found(Buffer.from(`{"content":"${text}"}`))).toMatchObject([
      { encoding: 'base64 > zip > gzip > raw' },
    ]);
  });

  it('finds what stands before the place where something compressed is cut', () => {
    const text = Array.from({ length: 2_000 }, (_, line) => line * 7919);
    const packed = deflateSync(Buffer.from(`${valueOf('ascii')} ${text}`));
    const cutUp = Buffer.concat([
      packed.subarray(0, 2_500),
      Buffer.alloc(40, 0xff),
      packed.subarray(2_500),
    ]);
    expect(idsIn(cutUp)).toEqual(['test/ascii']);
  });

  it('finds nothing in other keys and other seeds', () => {
    const others = makeCanaries('another seed', 'test');
    const text = others.map(({ value }) => value).join('\n');
    expect(found(Buffer.from(text))).toEqual([]);
  });
});

/** One entry of a ZIP, as far as a reader of entries needs it. */
function zipEntry(content: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(1, 26);
  return Buffer.concat([head, Buffer.from('a'), deflateRawSync(content)]);
}
