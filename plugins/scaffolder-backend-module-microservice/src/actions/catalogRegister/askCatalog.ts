import { isError, toError } from '@backstage/errors';
import { CatalogError } from './CatalogError';

/** Backstage's client waits for ever. */
const ANSWER_MILLISECONDS = 30_000;

/** What a client of the catalog throws where there is no answer, or only a part of it. */
const OUTAGES = [
  'FetchError',
  'ServiceUnavailableError',
  'SyntaxError',
  'TimeoutError',
  'TypeError',
];

/**
 * Asks the catalog about a location, and stops waiting for the answer where the task is cancelled or it takes too long.
 *
 * Throws a {@link CatalogError}, or the reason of the signal.
 *
 * @internal
 */
export async function askCatalog<T>(
  target: string,
  question: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(ANSWER_MILLISECONDS);
  const ends = AbortSignal.any([timeout, signal].filter(each => !!each));
  const aborted = abortOf(ends);
  try {
    return await Promise.race([aborted, question()]);
  } catch (error) {
    signal?.throwIfAborted();
    throw translate(target, error);
  }
}

/**
 * Whether an error has a name, itself or as what the catalog answered, which its client wraps.
 *
 * @internal
 */
export function hasName(error: unknown, ...names: string[]): boolean {
  if (!isError(error)) return false;
  const cause = isError(error.cause) ? error.cause.name : '';
  return names.includes(error.name) || names.includes(cause);
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {
      once: true,
    });
  });
}

function translate(target: string, error: unknown): Error {
  if (hasName(error, 'ConflictError')) return toError(error);
  const { message } = toError(error);
  if (hasName(error, 'NotAllowedError', 'AuthenticationError')) {
    return CatalogError.notAllowed(target, message);
  }
  return isOutage(error)
    ? CatalogError.unreachable(target, message)
    : CatalogError.refused(target, message);
}

function isOutage(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  if (typeof statusCode === 'number') {
    return statusCode >= 500 || statusCode === 429;
  }
  return hasName(error, ...OUTAGES);
}
