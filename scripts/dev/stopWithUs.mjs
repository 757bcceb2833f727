const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const patience = 10_000;

/** Children that are still running. */
const running = new Set();
let stopping;
let listening = false;

/**
 * Makes sure that a child started with `detached: true`, and everything that it starts itself, ends when we do:
 * Yarn and the command line of Backstage do not pass every signal on, so each signal goes to the child's whole group.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} call it when the child has ended
 */
export function stopWithUs(child) {
  running.add(child);
  if (!listening) listen();
  return () => running.delete(child);
}

/**
 * Ends every child with its group and waits for them; what does not end in time is killed.
 *
 * @returns {Promise<void>}
 */
export function stopAll() {
  stopping ??= Promise.all([...running].map(stopGroup)).then(() => undefined);
  return stopping;
}

/** @returns {boolean} whether somebody asked us to stop */
export function isStopping() {
  return stopping !== undefined;
}

/**
 * Ends a child with its group and waits for it; if it does not end in time it is killed.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export function stopGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve();
  }
  return new Promise(resolve => {
    const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
    child.once('close', () => {
      clearTimeout(kill);
      resolve();
    });
    signalGroup(child, 'SIGTERM');
  });
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

function listen() {
  listening = true;
  for (const signal of signals) {
    process.on(signal, () => {
      stopAll().then(() => process.exit(signal === 'SIGINT' ? 130 : 143));
    });
  }
}
