/**
 * The limits that the server keeps a caller to; what is left out is counted and never refused.
 *
 * GitHub's own numbers: 5000 requests an hour for a user and an App where it is installed, 60 for nobody in particular; 900
 * points a minute, of which a request that writes takes 5 and any other 1; 80 new things a minute and 500 an hour.
 *
 * @public
 */
export interface LimitOptions {
  /** Requests of a caller in an hour: the primary limit. */
  requestsPerHour?: number;
  /** Requests without a token in an hour; 60 when left out and there is a limit for callers. */
  anonymousRequestsPerHour?: number;
  /** A secondary limit. */
  pointsPerMinute?: number;
  /** A secondary limit of requests that write. */
  contentPerMinute?: number;
  /** A secondary limit of requests that write. */
  contentPerHour?: number;
  /** GitHub refuses with either; 403 when left out. */
  status?: 403 | 429;
}
