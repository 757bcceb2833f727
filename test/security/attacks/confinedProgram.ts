import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './confined/bundle';

/** What a process is started with, beside its arguments. */
export interface Confinement {
  /** Options of Node. */
  options?: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** No attack and no bomb may last as long. */
const MOST_MILLISECONDS = 120_000;

/**
 * Makes ready a program of `confined`, for processes that may read and write one folder and nothing else: no other file, no
 * program, no thread.
 *
 * @param folder - the folder; the program finds its path behind its arguments
 * @returns runs it once, and gives what it writes into `report.json`
 */
export function confinedProgram<T>(
  folder: string,
  program: string,
  { options = [], env = {} }: Confinement = {},
): (args: readonly string[]) => Promise<T> {
  const file = bundle(program, folder);
  const report = join(folder, 'report.json');
  const allowed = ['read', 'write'].map(use => `--allow-fs-${use}=${folder}`);
  return async args => {
    rmSync(report, { force: true });
    const end = promisify(execFile)(
      process.execPath,
      ['--permission', ...allowed, ...options, file, ...args, folder],
      { env, cwd: folder, timeout: MOST_MILLISECONDS },
    );
    // What counts is the report: plain nunjucks dies of what templates make it do, behind it.
    const stderr = await end.then(
      () => '',
      error => String(error),
    );
    if (!existsSync(report)) throw new Error(`The process died: ${stderr}`);
    return JSON.parse(readFileSync(report, 'utf8'));
  };
}
