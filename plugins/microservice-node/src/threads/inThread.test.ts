import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inThread, ThreadLimits } from './inThread';

describe('inThread', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'threads-'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  /** Runs a text as a module of its own. */
  function run(text: string, limits?: ThreadLimits): Promise<number> {
    const file = join(root, 'work.cjs');
    writeFileSync(
      file,
      `const { parentPort, workerData } = require('node:worker_threads');\n${text}\n`,
    );
    const tooSlow = (seconds: number) => new Error(`more than ${seconds} s`);
    return inThread({ file, workerData: 20, tooSlow }, limits);
  }

  it('gives the answer of the thread', async () => {
    expect(await run('parentPort.postMessage(workerData + 1)')).toBe(21);
  });

  it('ends what never ends', async () => {
    await expect(run('for (;;);', { seconds: 0.2 })).rejects.toThrow(
      'more than 0.2 s',
    );
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const running = run('for (;;);', { signal: controller.signal });
    controller.abort(new Error('cancelled'));
    await expect(running).rejects.toThrow('cancelled');
  });

  it('does not begin after it was told to end', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(run('', { signal })).rejects.toThrow('cancelled');
  });

  it.each([
    ['throws', "throw new Error('broken')", 'broken'],
    ['ends early', 'process.exit(3)', 'ended with 3 and without an answer'],
    ['says nothing', '', 'ended with 0 and without an answer'],
  ])('says so when the thread %s', async (_, text, message) => {
    await expect(run(text)).rejects.toThrow(message);
  });
});
