import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { patternOf, Step } from './readHowTo';

/** The folder of this repository. */
export const root = resolve(__dirname, '../..');

/** Where a page is followed: a folder with copies of the templates and the golden trees. */
export class Reader {
  readonly directory = mkdtempSync(join(tmpdir(), 'how-to-'));
  private seen = '';

  constructor() {
    for (const folder of ['templates', 'test/golden']) {
      cpSync(join(root, folder), join(this.directory, folder), {
        recursive: true,
      });
    }
  }

  /** Does a step and returns what came of it, beside what the page says. */
  follow(step: Step): [found: unknown, expected: unknown] {
    switch (step.kind) {
      case 'write':
        this.write(step.file, step.text);
        return [step.file, step.file];
      case 'change':
        return [this.run('git apply -', step.text), 0];
      case 'run':
        return [this.run(`set -e\n${step.text}`), step.exit];
      default:
        return [this.seen, expect.stringMatching(patternOf(step.text))];
    }
  }

  /** Runs a script and returns its exit status; with another one than 0 it also shows what was printed. */
  private run(script: string, input = ''): number {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: this.directory,
      encoding: 'utf8',
      input,
      env: {
        ...process.env,
        PATH: [join(root, 'packages/cli/bin'), process.env.PATH].join(
          delimiter,
        ),
      },
    });
    this.seen = `${stdout}${stderr}`;
    return status ?? -1;
  }

  private write(file: string, text: string): void {
    const target = join(this.directory, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
