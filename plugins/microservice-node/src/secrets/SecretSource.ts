import { Problem } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * Why a reference has no value: it may not be used (`refused`), there is nothing behind it (`missing`), or who keeps the
 * value did not answer and may later (`unreachable`).
 *
 * @public
 */
export type UnresolvedReason = 'refused' | 'missing' | 'unreachable';

/**
 * Why there is no value, in words. What may be a value that somebody wrote in place of a reference is never among them:
 * only a reference that the allow-list knows is repeated.
 *
 * @internal
 */
export interface SecretFailure extends Required<Omit<Problem, 'where'>> {
  reason: UnresolvedReason;
}

/**
 * Who asks for a secret, and for whom.
 *
 * @public
 */
export interface SecretQuery {
  /** The field that holds the reference, as the author of the template knows it. */
  where: string;
  /** The reference: `vault:ci/registry#token`. */
  from: string;
  /** Entity reference of the task's template. */
  template?: string;
  /** Entity reference of the task's user. */
  user?: string;
  /** The task's own secrets, as the form sent them. */
  form: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

/**
 * A place that keeps secrets. It reads a value when it is needed and keeps none; who asked overwrites it with zeros.
 *
 * @internal
 */
export type SecretSource = (
  key: string,
  query: SecretQuery,
) => Promise<Uint8Array | SecretFailure>;

/** The places that keep values; `organisation:` has no value for us. @internal */
export type SecretSourceName = 'form' | 'env' | 'file' | 'vault';
