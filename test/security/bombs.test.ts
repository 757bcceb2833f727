import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bombs } from './attacks/bombs';
import type { BombReport } from './attacks/confined/bombChild';
import { confinedProgram } from './attacks/confinedProgram';

jest.setTimeout(240_000);

const MILLISECONDS = 1_000;
const MEGABYTES = 256;
const dialects = ['own', 'compat'];

/** What is wrong with the end of a bomb; nothing where it ends in time, in little room, and leaves the process as it was. */
function faultOf(report: BombReport): string | undefined {
  const { fault, milliseconds, megabytes, afterwards } = report;
  if (fault) return `ends in ${fault}`;
  if (milliseconds > MILLISECONDS) return `takes ${milliseconds} ms`;
  if (megabytes > MEGABYTES) return `takes ${megabytes} MB`;
  return afterwards === 'X0X1X2' ? undefined : `leaves ${afterwards}`;
}

describe(`${bombs.length} bombs in ${dialects.length} dialects, each in a process of its own`, () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'bombs-'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  /** Explodes every bomb, one after the other. */
  async function endsIn(dialect: string): Promise<End[]> {
    const folder = join(root, dialect);
    mkdirSync(folder);
    const explode = confinedProgram<BombReport>(folder, 'bombChild', {
      options: [
        '--max-old-space-size=512',
        '--allow-fs-read=/proc/self/status',
      ],
    });
    const ends: End[] = [];
    for (const [number, { title }] of bombs.entries())
      ends.push({
        title: `${title} (${dialect})`,
        report: await explode([String(number), dialect]),
      });
    return ends;
  }

  it(`end in an error of ours within ${MILLISECONDS} ms and ${MEGABYTES} MB, and harm nothing`, async () => {
    // Both dialects at once: there are as many processors on most machines.
    const ends = (await Promise.all(dialects.map(endsIn))).flat();
    process.stdout.write(`${describeBombs(ends)}\n`);
    const faults = ends.flatMap(({ title, report }) =>
      faultOf(report) ? [`${title} ${faultOf(report)}`] : [],
    );
    expect(faults).toEqual([]);
  });
});

interface End {
  title: string;
  report: BombReport;
}

function describeBombs(ends: readonly End[]): string {
  const most = (part: 'milliseconds' | 'megabytes') =>
    ends.reduce((left, right) =>
      left.report[part] > right.report[part] ? left : right,
    );
  const [slowest, largest] = [most('milliseconds'), most('megabytes')];
  return [
    `${ends.length} bombs.`,
    `The slowest: ${slowest.title}, ${slowest.report.milliseconds} ms.`,
    `The largest: ${largest.title}, ${largest.report.megabytes} MB of the whole process.`,
  ].join(' ');
}
