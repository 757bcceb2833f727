/**
 * One request to GitHub, without what it holds.
 *
 * @public
 */
export interface GithubCall {
  method: string;
  /** The template of its address, such as `/repos/{owner}/{repo}/git/trees`. */
  route: string;
}

/**
 * What became of a request.
 *
 * @public
 */
export interface GithubCallOutcome extends GithubCall {
  /** The HTTP status; 0 where there was no answer. */
  status: number;
  milliseconds: number;
}

/**
 * Stands between a client and GitHub: it may hold back what would change something, and sees what every request took.
 *
 * @public
 */
export interface GithubWatcher {
  /** Asked before each attempt of a request that changes something. Where it throws, nothing is sent. */
  beforeMutation(call: GithubCall): Promise<void>;
  /** Told of each attempt of every request that was sent. */
  afterRequest(outcome: GithubCallOutcome): void;
}
