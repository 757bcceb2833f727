import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalGithub, startLocalGithub } from '../startLocalGithub';

/** The number of a process that has ended. */
function endedProcess(): number {
  const script = 'process.stdout.write(String(process.pid))';
  return Number(execFileSync(process.execPath, ['-e', script]));
}

describe('lockDirectory', () => {
  let directory: string;
  let first: LocalGithub | undefined;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'local-github-'));
  });

  afterEach(async () => {
    await first?.close();
    first = undefined;
    rmSync(directory, { recursive: true });
  });

  const start = () =>
    startLocalGithub({
      directory,
      port: 0,
      token: 'test-token',
      organisations: [{ login: 'acme' }],
    });
  const leaveBehind = (holder: object) =>
    writeFileSync(join(directory, 'server.json'), JSON.stringify(holder));

  it('keeps a second server from a directory', async () => {
    first = await start();

    await expect(start()).rejects.toThrow(
      `${directory} is used by the local GitHub on http://127.0.0.1:${first.port} (process ${process.pid}); stop that one or name another directory with --directory.`,
    );
  });

  it('gives the directory back when the server ends', async () => {
    await (await start()).close();
    first = await start();

    expect(readdirSync(directory).sort()).toEqual([
      'repositories',
      'server.json',
    ]);
  });

  it('does not heed a server that was killed', async () => {
    leaveBehind({ pid: endedProcess(), port: 9 });
    first = await start();

    expect(first.port).toBeGreaterThan(0);
  });

  it('does not heed another program that got the number of a killed server', async () => {
    leaveBehind({ pid: process.pid, port: 9 });
    first = await start();

    expect(first.port).toBeGreaterThan(0);
  });
});
