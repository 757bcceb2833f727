import { planTreeChunks } from './planTreeChunks';

const file = (path: string, content: Uint8Array | string) => ({
  path,
  content: Buffer.from(content),
  mode: '100644' as const,
  from: [],
});
const sizes = (chunks: unknown[][]) => chunks.map(chunk => chunk.length);

describe('planTreeChunks', () => {
  it('puts text into the request', () => {
    expect(planTreeChunks({ files: [file('a.txt', 'grüße\n')] })).toEqual([
      [{ kind: 'text', path: 'a.txt', mode: '100644', text: 'grüße\n' }],
    ]);
  });

  it.each([
    ['Latin-1', Buffer.from([0x67, 0x72, 0xfc])],
    ['UTF-16 with a byte order mark', Buffer.from([0xff, 0xfe, 0x61, 0x00])],
    ['a PNG header', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ])('makes a blob of %s, byte for byte', (_kind, content) => {
    expect(planTreeChunks({ files: [file('a', content)] })).toEqual([
      [{ kind: 'blob', path: 'a', mode: '100644', bytes: content }],
    ]);
  });

  it('keeps the byte order mark of UTF-8 text', () => {
    const [[entry]] = planTreeChunks({ files: [file('a', '\ufeffx')] });
    expect(entry).toMatchObject({ kind: 'text', text: '\ufeffx' });
  });

  it('never puts more than 150 files into a request', () => {
    const files = Array.from({ length: 350 }, (_, i) => file(`f${i}`, 'x'));
    expect(sizes(planTreeChunks({ files }))).toEqual([150, 150, 50]);
  });

  it('never puts more than a megabyte into a request', () => {
    const files = ['a', 'b', 'c'].map(path => file(path, 'x'.repeat(400_000)));
    expect(sizes(planTreeChunks({ files }))).toEqual([2, 1]);
  });

  it('makes a blob of a text that fills more than a request', () => {
    const [[entry]] = planTreeChunks({
      files: [file('a', 'x'.repeat(1_000_001))],
    });
    expect(entry.kind).toBe('blob');
  });
});
