import { execFile, execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '..');

/** The report of `microservice test`, as far as this suite looks at it. */
interface Report {
  recipes: { id: string; combinations: number }[];
  golden: { files: number; diffs: Record<string, string> };
  findings: { where: string; what: string; severity: string }[];
  seconds: number;
}

describe('the templates of this repository', () => {
  let report: Report;

  beforeAll(async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [resolve(root, 'packages/cli/bin/microservice'), 'test', '--json'],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
    ).catch(failure => failure);
    report = JSON.parse(stdout);
    // The time depends on the machine, so it is printed and not judged.
    process.stderr.write(`microservice test took ${report.seconds} s\n`);
  }, 900_000);

  it('hold what microservice test asks for', () => {
    const errors = report.findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });

  it('render their golden trees; ./dev microservice test --update renews them', () => {
    expect(report.golden.diffs).toEqual({});
    expect(report.golden.files).toBeGreaterThan(60);
  });

  it('are tried in many combinations', () => {
    expect(report.recipes.map(({ id }) => id)).toContain('fastapi-service');
    expect(
      report.recipes.filter(({ combinations }) => combinations < 20),
    ).toEqual([]);
  });
});

describe('the golden trees', () => {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

  it('are hidden by no ignore list', () => {
    expect(
      git(
        ...['ls-files', '--others', '--ignored', '--exclude-standard'],
        ...['--', 'test/golden'],
      ),
    ).toBe('');
  });

  it('hold nothing that git would obey', () => {
    const names = ['.gitignore', '.gitattributes'];
    const files = git('ls-files', 'test/golden').split('\n');
    expect(
      files.filter(path => names.some(name => path.endsWith(`/${name}`))),
    ).toEqual([]);
  });
});
