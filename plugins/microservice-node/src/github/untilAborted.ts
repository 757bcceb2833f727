/**
 * Runs something until it ends or the signal aborts, whichever comes first. The retry and throttling plugins sleep without
 * looking at a signal, and a cancelled task must not sleep with them.
 *
 * @internal
 */
export async function untilAborted<T>(
  run: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return run();
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([run(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
