import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './confined/bundle';

/** What a process is started for. */
export interface Confined {
  /** A program in `confined`. */
  program: string;
  args: readonly string[];
  /** Options of Node. */
  options?: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program in a process that may read and write one folder and nothing else: no other file, no program, no thread.
 *
 * @param folder - the folder, which is made; the program finds its path behind its arguments
 * @returns what the program writes into `report.json`
 */
export function runConfined<T>(folder: string, confined: Confined): T {
  const { program, args, options = [], env = {} } = confined;
  mkdirSync(folder);
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--permission',
      `--allow-fs-read=${folder}`,
      `--allow-fs-write=${folder}`,
      ...options,
      bundle(program, folder),
      ...args,
      folder,
    ],
    { env, cwd: folder, encoding: 'utf8' },
  );
  const report = join(folder, 'report.json');
  if (!existsSync(report)) throw new Error(`The process died: ${stderr}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}
