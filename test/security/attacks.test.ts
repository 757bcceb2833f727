import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttackReport } from './attacks/confined/AttackRun';
import { describeAttacks, totalOf } from './attacks/describeAttacks';
import { confinedProgram } from './attacks/confinedProgram';

jest.setTimeout(240_000);

const CANARIES = {
  CANARY: '9a-of-environment-13',
  FILE_CANARY: '5c-of-file-40',
};

describe('a process that may use one folder, and notices what templates reach', () => {
  let root: string;
  let secret: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'attacks-'));
    secret = join(root, 'secret.txt');
    writeFileSync(secret, CANARIES.FILE_CANARY);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  function attack(
    target: string,
    options: string[] = [],
  ): Promise<AttackReport> {
    const folder = join(root, target);
    mkdirSync(folder);
    const run = confinedProgram<AttackReport>(folder, 'attackChild', {
      options,
      env: { ...CANARIES, SECRET_FILE: secret },
    });
    return run([target]);
  }

  it('notices every kind of success, in plain nunjucks', async () => {
    const { successes } = await attack('nunjucks');
    const reached = new Set(successes.map(success => success.reached));
    expect([...reached].sort()).toEqual([
      'a prototype',
      'an object of the host',
      'code',
      'files',
      'network',
      'programs',
      'the environment',
      'the process',
    ]);
    const texts = new Set(successes.map(({ text }) => text));
    expect(texts.size).toBeGreaterThan(500);
  });

  it('notices none in our engine and in names of skeletons', async () => {
    const report = await attack('ours', [
      '--disallow-code-generation-from-strings',
    ]);
    process.stdout.write(`${describeAttacks(report)}\n`);
    expect(report.successes.slice(0, 20)).toEqual([]);
    expect(report.payloads).toBeGreaterThanOrEqual(400);
    expect(totalOf(report.renders)).toBeGreaterThanOrEqual(10_000);
    expect(readFileSync(secret, 'utf8')).toBe(CANARIES.FILE_CANARY);
  });
});
