import { setTimeout as sleep } from 'node:timers/promises';
import { isError } from '@backstage/errors';

/** Together nearly half a lease of 15 s: long enough for a database that restarts, short enough to keep the lease. */
const WAITS_MILLISECONDS = [100, 400, 1000, 2000, 3000];

/**
 * Asks the ledger, and asks again for some seconds where it cannot be reached.
 *
 * Throws what the question throws: at once where the ledger answered, after the last attempt where it did not.
 *
 * @internal
 */
export async function patiently<T>(
  question: () => Promise<T>,
  { signal }: { signal?: AbortSignal },
): Promise<T> {
  for (const wait of WAITS_MILLISECONDS) {
    signal?.throwIfAborted();
    try {
      return await question();
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      await sleep(wait, undefined, { signal });
    }
  }
  return question();
}

/**
 * Whether the ledger gave no answer, which says nothing about the lease.
 *
 * @internal
 */
export function isUnreachable(error: unknown): boolean {
  return isError(error) && error.name === 'ServiceUnavailableError';
}
