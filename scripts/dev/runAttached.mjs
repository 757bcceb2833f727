import { spawn } from 'node:child_process';
import { DevelopmentError } from './DevelopmentError.mjs';
import { stopWithUs } from './stopWithUs.mjs';

/**
 * Runs a command with our terminal as its own.
 *
 * @param {string[]} command program and arguments
 * @param {{ cwd?: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit status
 * @throws DevelopmentError when the program is missing
 */
export function runAttached([program, ...args], { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: 'inherit',
      detached: true,
    });
    const forget = stopWithUs(child);
    child.once('error', () => {
      forget();
      reject(DevelopmentError.missingProgram(program, 'for this command'));
    });
    child.once('close', status => {
      forget();
      resolve(status ?? 1);
    });
  });
}
