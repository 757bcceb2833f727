import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DevelopmentError } from './DevelopmentError.mjs';
import { root } from './paths.mjs';
import { isStopping, stopGroup, stopWithUs } from './stopWithUs.mjs';

const pause = 150;

/**
 * A program that runs until it is told to stop.
 *
 * @typedef {object} Service
 * @property {string} title `The portal`
 * @property {string[]} command program and arguments
 * @property {string} log path of its log file
 * @property {string} answers URL that answers as soon as the service can be used
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * Starts a service with its output in a log file.
 *
 * @param {Service} service
 * @returns {{ child: import('node:child_process').ChildProcess, ready: Promise<void>, ended: Promise<never>, stop: () => Promise<void> }}
 *   `ready` when it answers; `ended` rejects with a DevelopmentError when it ends by itself
 */
export function startService(service) {
  const child = spawnLogged(service);
  let alive = true;
  let stopped = false;
  const ended = new Promise((_, reject) => {
    const end = () => {
      alive = false;
      forget();
      if (!stopped && !isStopping()) reject(endedByItself(service));
    };
    child.once('error', end);
    child.once('close', end);
  });
  const forget = stopWithUs(child);
  return {
    child,
    ready: untilAnswers(service.answers, () => alive),
    ended,
    stop() {
      stopped = true;
      return stopGroup(child);
    },
  };
}

function spawnLogged({ command: [program, ...args], log, cwd, env }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = openSync(log, 'w');
  const child = spawn(program, args, {
    cwd: cwd ?? root,
    env: env ?? process.env,
    stdio: ['ignore', file, file],
    detached: true,
  });
  closeSync(file);
  return child;
}

async function untilAnswers(url, isAlive) {
  while (isAlive() && !isStopping()) {
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await sleep(pause);
  }
}

function endedByItself({ title, log }) {
  return new DevelopmentError(
    `${title} ended by itself: the reason is at the end of ${relative(
      root,
      log,
    )}.`,
  );
}
