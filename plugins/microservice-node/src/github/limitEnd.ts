/** What GitHub asks to wait where it names no time. Source: "Rate limits for the REST API", "Exceeding the rate limit". */
const UNNAMED_SECONDS = 60;

/**
 * Reads from the headers of a refusal until when a rate limit lasts.
 *
 * @internal
 */
export function limitEnd(headers: Record<string, string>, now: Date): Date {
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return new Date(now.getTime() + seconds * 1000);
  const reset = Number(headers['x-ratelimit-reset']);
  return reset > 0
    ? new Date(reset * 1000)
    : new Date(now.getTime() + UNNAMED_SECONDS * 1000);
}
