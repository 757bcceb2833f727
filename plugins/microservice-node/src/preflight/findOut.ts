import { GithubEnding } from '../github';
import { Known } from './Known';
import { PreflightProblem } from './PreflightProblem';

/**
 * Finds out a fact. That it could not be found out is a fact too, so that everything else is told with it; only a cancelled
 * task ends at once.
 *
 * @param where - the field that the fact is about
 * @internal
 */
export async function findOut<T>(
  where: string,
  find: () => Promise<T>,
  signal?: AbortSignal,
): Promise<Known<T>> {
  try {
    return { known: true, value: await find() };
  } catch (error) {
    signal?.throwIfAborted();
    return { known: false, problem: problemOf(where, error as Error) };
  }
}

/** Our errors are one sentence: `field: what; fix.` or `What; fix.`, where the field may be left out. */
const SENTENCE = /^(?:([\w.]+): )?(.+); ([^;]+)\.$/s;

function problemOf(
  where: string,
  error: Error & { ending?: GithubEnding },
): PreflightProblem {
  const [, field = where, what, fix] = SENTENCE.exec(error.message) ?? [];
  const told = what
    ? { where: field, what, fix }
    : {
        where,
        what: `cannot be checked (${error.message})`,
        fix: 'press Retry',
      };
  const { state, waitUntil } = error.ending ?? {
    state: error.name === 'InputError' ? 'needs_you' : 'waiting',
  };
  return {
    ...told,
    code: 'preflight.unknown',
    ...(state === 'waiting' && { waiting: { until: waitUntil } }),
  };
}
