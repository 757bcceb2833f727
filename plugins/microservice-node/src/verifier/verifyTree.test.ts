import { RULES, verifyReport, verifyTree } from './verifyTree';

const file = (path: string, content: Uint8Array | string) => ({
  path,
  content: Buffer.from(content),
  mode: '100644' as const,
  from: [],
});

describe('verifyTree', () => {
  it('reports every rule with what it found', async () => {
    const report = await verifyReport({ files: [file('a.json', '{')] });
    expect(report.files).toBe(1);
    expect(report.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(
      report.rules
        .filter(({ problems }) => problems.length)
        .map(({ id }) => id),
    ).toEqual(['parses']);
  });

  it('gathers the problems of all rules', async () => {
    const problems = await verifyTree({
      files: [file('../a.json', '{'), file('b.toml', 'a =')],
    });
    expect(problems.map(({ where }) => where)).toEqual([
      '../a.json',
      '../a.json:1',
      'b.toml:1',
    ]);
  });

  it('leaves what is no text alone', async () => {
    const binary = file('logo.json', Uint8Array.of(0xff, 0xfe, 0x00));
    expect(await verifyTree({ files: [binary] })).toEqual([]);
  });
});
