/**
 * How an operation stands after an error: somebody has to do something, or it goes on by itself later.
 *
 * @public
 */
export interface GithubEnding {
  state: 'needs_you' | 'waiting' | 'stopped';
  /** When it is worth to continue, ISO 8601, UTC; absent where nobody knows. */
  waitUntil?: string;
}
