import { spawn } from 'node:child_process';
import { stopGroup, stopWithUs } from '../../scripts/dev/stopWithUs.mjs';

/** What a command printed and how it ended. */
export interface Outcome {
  /** Nothing where a signal ended it. */
  status: number | null;
  output: string;
}

/** Where and how long a command may run. */
export interface Surroundings {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Ends it with everything that it started. */
  seconds?: number;
}

/** Runs a program to its end, and ends it when we are ended. */
export function runProgram(
  [program, ...args]: string[],
  { cwd, env, seconds = 600 }: Surroundings,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const forget = stopWithUs(child);
    const limit = setTimeout(() => stopGroup(child), seconds * 1000);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', status => {
      forget();
      clearTimeout(limit);
      resolve({ status, output });
    });
  });
}
