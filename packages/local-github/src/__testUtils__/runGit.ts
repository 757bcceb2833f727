import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment } from '../git/Git';

const run = promisify(execFile);

/** Runs the real git as a client, and returns what it prints. */
export async function runGit(args: string[]): Promise<string> {
  const { stdout } = await run('git', args, {
    env: { ...gitEnvironment(), NODE_ENV: 'test' },
  });
  return stdout;
}
