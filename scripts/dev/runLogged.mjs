import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DevelopmentError } from './DevelopmentError.mjs';
import { logDirectory, root } from './paths.mjs';
import { stopWithUs } from './stopWithUs.mjs';

const networkFault =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network request|ENOTCACHED/i;

/**
 * Runs one long step with its output in a log file.
 *
 * @param {string[]} command program and arguments
 * @param {{ action: string, fetches: string, log: string, cwd?: string, env?: NodeJS.ProcessEnv }} options `action` for
 *   the sentence about a failure: `Installing the dependencies`; `fetches` for the one about a missing network
 * @throws DevelopmentError when the program is missing, the network is, or the step fails
 */
export async function runLogged([program, ...args], options) {
  const { text, status } = await runIntoFile(program, args, options);
  if (status === 0) return;
  throw networkFault.test(text)
    ? DevelopmentError.noNetwork(options.fetches)
    : DevelopmentError.failed(
        options.action,
        relative(root, join(logDirectory, options.log)),
      );
}

function runIntoFile(program, args, { log, cwd = root, env = process.env }) {
  mkdirSync(logDirectory, { recursive: true });
  const file = createWriteStream(join(logDirectory, log));
  return new Promise((resolve, reject) => {
    let text = '';
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const forget = stopWithUs(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        text += chunk;
        file.write(chunk);
      });
    }
    child.on('error', () =>
      reject(DevelopmentError.missingProgram(program, 'to fetch its tools')),
    );
    child.on('close', status => {
      forget();
      file.end(() => resolve({ text, status }));
    });
  });
}
