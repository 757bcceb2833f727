/** Waits longer than this are the task's to report, not to sit out. */
const LONGEST_WAIT_SECONDS = 120;

const MOST_WAITS = 2;

/**
 * Decides whether a request waits for GitHub's rate limit and is sent again, or fails with the time to come back.
 *
 * @internal
 */
export function shouldWaitForLimit(
  retryAfterSeconds: number,
  waitsSoFar: number,
): boolean {
  return waitsSoFar < MOST_WAITS && retryAfterSeconds <= LONGEST_WAIT_SECONDS;
}
