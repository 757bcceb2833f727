/**
 * An answer that comes from in front of GitHub's API instead of from it: a gateway, a proxy, single sign-on.
 *
 * @public
 */
export interface FaultAnswer {
  status: number;
  /** The `message` of the JSON body; GitHub's own `Server Error` when left out. */
  message?: string;
  /** Sent besides the content type: `retry-after`, `x-github-sso`. */
  headers?: Record<string, string>;
}

/**
 * How a client gets no answer: its connection is reset, or stays open and silent until the client gives up.
 *
 * @public
 */
export type NoAnswer = 'reset' | 'silence';

/**
 * What goes wrong with one call.
 *
 * - `refused`: nothing is done, and the client gets `with`; its connection is reset; or it waits for an answer in vain.
 * - `lost`: it is done, and the client gets the same instead of the answer.
 * - `delayed`: it is done after a pause.
 * - `truncated`: it is done, and the connection ends in the middle of the answer's body.
 *
 * @public
 */
export type Fault =
  | { kind: 'refused'; with: FaultAnswer | NoAnswer }
  | { kind: 'lost'; with: FaultAnswer | NoAnswer }
  | { kind: 'delayed'; milliseconds: number }
  | { kind: 'truncated' };

/**
 * A fault and the calls it is for.
 *
 * @public
 */
export interface FaultPlan {
  /** An operationId of GitHub's description, one of {@link GIT_OPERATIONS}, or `*` for any of them. */
  operation: string;
  /** Which of these calls, counted from now on: 1, the default, is the next one. */
  call?: number | 'every';
  fault: Fault;
}

/**
 * A fault that happened.
 *
 * @public
 */
export interface FiredFault {
  /** The operation that was called, also where the plan said `*`. */
  operation: string;
  /** Which call of the plan's operation it was, counted from the plan on. */
  call: number;
  method: string;
  /** The path that was asked, below the server's root. */
  path: string;
  fault: Fault;
}

/**
 * What git clients ask for, named like operations: `git-refs` opens every fetch and push, `git-fetch` and `git-push` do them.
 *
 * @public
 */
export const GIT_OPERATIONS = ['git-refs', 'git-fetch', 'git-push'] as const;
