/**
 * Waits for work that cannot be told to end, no longer than until a signal says so.
 *
 * @throws the reason of the signal
 *
 * @internal
 */
export async function unlessCancelled<Result>(
  work: Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  if (!signal) return work;
  signal.throwIfAborted();
  const waiting = new AbortController();
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {
      once: true,
      signal: waiting.signal,
    });
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    waiting.abort();
  }
}
