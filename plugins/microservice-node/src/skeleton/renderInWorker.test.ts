import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderInWorker } from './renderInWorker';

describe('renderInWorker', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'worker-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function render(text: string, limits = {}) {
    const source = mkdtempSync(join(root, 'skeleton-'));
    writeFileSync(join(source, 'a.txt'), text);
    const target = join(root, 'target');
    return renderInWorker({ source, target, values: { name: 'Ada' } }, limits);
  }

  /** Many renders that each use up most of their steps. */
  const long =
    '{% for a in range(1000) %}{% for b in range(300) %}{% endfor %}{% endfor %}';

  it('writes what a skeleton makes', async () => {
    expect(await render('Hello ${{ values.name }}\n')).toEqual({
      written: 1,
      kept: 0,
      skipped: 0,
    });
    expect(readFileSync(join(root, 'target/a.txt'), 'utf8')).toBe(
      'Hello Ada\n',
    );
  });

  it('says in one sentence what is wrong with a template', async () => {
    await expect(render('${{ values.name | shout }}')).rejects.toMatchObject({
      name: 'TemplateError',
      message: "a.txt:1:19: there is no filter 'shout'",
      details: {
        excerpt: {
          line: '${{ values.name | shout }}',
          caret: '                  ^',
        },
      },
    });
  });

  it('ends what takes too long', async () => {
    await expect(render(long, { seconds: 0.01 })).rejects.toThrow(
      'takes more than 0.01 seconds to render',
    );
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const rendering = render(long, { signal: controller.signal });
    controller.abort(new Error('cancelled'));
    await expect(rendering).rejects.toThrow('cancelled');
  });

  it('says how far it is', async () => {
    const reports: [number, number][] = [];
    await render(long, {
      progressSeconds: 0.001,
      onProgress: (done: number, total: number) => reports.push([done, total]),
    });
    expect(new Set(reports.map(String))).toContain('0,1');
  });

  it('does not begin after it was told to end', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(render(long, { signal })).rejects.toThrow('cancelled');
  });
});
