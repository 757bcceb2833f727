import { redactionVariants } from './redactionVariants';

const variants = (text: string) => redactionVariants(Buffer.from(text));

describe('redactionVariants', () => {
  it('are the spellings under which a value reaches a log', () => {
    expect(variants('p@ss"w\u00f6rd?')).toEqual([
      'p@ss"w\u00f6rd?',
      'p@ss\\"w\u00f6rd?',
      'cEBzcyJ3w7ZyZD8=',
      'cEBzcyJ3w7ZyZD8',
      '704073732277c3b672643f',
      '704073732277C3B672643F',
      'p%40ss%22w%C3%B6rd%3F',
      'p@ss%22w%C3%B6rd?',
    ]);
  });

  it('are all lines of a key that do not occur by themselves', () => {
    const key =
      '-----BEGIN KEY-----\r\n  MIIEvQIBADANBg\nshort\n-----END KEY-----\n';
    expect(variants(key)).toEqual(
      expect.arrayContaining([
        key,
        key.trim(),
        '-----BEGIN KEY-----',
        'MIIEvQIBADANBg',
        '-----BEGIN KEY-----\\r\\n  MIIEvQIBADANBg\\nshort\\n-----END KEY-----\\n',
      ]),
    );
    expect(variants(key)).not.toContain('short');
  });

  it('are none of nothing', () => {
    expect(variants('')).toEqual([]);
  });

  it('cuts what is so long that the logger would break, and tell everything, at its next line', () => {
    const value = 'x1y2z3'.repeat(8_000);
    const mask = new RegExp(`(?=(${variants(value).join('|')}))`, 'g');
    expect('an ordinary line'.match(mask)).toBeNull();
    const lengths = variants(value).map(({ length }) => length);
    expect(new Set(lengths)).toEqual(new Set([8_000]));
  });
});
