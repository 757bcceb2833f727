import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

describe('docs/reference', () => {
  const script = resolve(ROOT, 'scripts/reference/pages.mjs');
  const pages: Record<string, string> = JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { referencePages } from ${JSON.stringify(
          script,
        )}; console.log(JSON.stringify(await referencePages()));`,
      ],
      { encoding: 'utf8', cwd: ROOT, maxBuffer: 16 * 1024 * 1024 },
    ),
  );

  it.each(Object.keys(pages))(
    '%s is what its sources say; ./dev reference renews it',
    name => {
      expect(readFileSync(resolve(ROOT, 'docs/reference', name), 'utf8')).toBe(
        pages[name],
      );
    },
  );
});
