import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git itself says about a repository after it was cloned and checked. */
export async function readClone(url: string) {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  try {
    // Not synchronously: the server answers from this very process.
    const git = async (...args: string[]) =>
      (await run('git', args, { cwd: folder })).stdout.trim();
    await git('clone', '--quiet', url, '.');
    await git('fsck', '--strict');
    return {
      commits: (await git('rev-list', '--all')).split('\n'),
      tree: await git('rev-parse', 'HEAD^{tree}'),
      message: await git('log', '-1', '--format=%B'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
