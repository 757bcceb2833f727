import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { patternOf, readHowTo, Step } from './readHowTo';

const root = resolve(__dirname, '../..');
const pages = ['docs/how-to/add-a-layer.md'];

/** Where a page is followed: a folder with copies of the templates and the golden trees. */
class Reader {
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

describe.each(pages)('%s', page => {
  const steps = readHowTo(readFileSync(join(root, page), 'utf8'));
  let reader: Reader;

  beforeAll(() => {
    reader = new Reader();
  });
  afterAll(() => rmSync(reader.directory, { recursive: true }));

  it.each(steps.map(step => [step.line, step.kind, step] as const))(
    'line %i: %s',
    (_line, _kind, step) => {
      const [found, expected] = reader.follow(step);
      expect(found).toEqual(expected);
    },
    // A run of everything takes a while on a busy machine.
    180_000,
  );
});
