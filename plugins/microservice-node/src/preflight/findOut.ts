import { GithubEnding } from '../github';
import { untilAborted } from '../github/untilAborted';
import { Known } from './Known';
import { PreflightProblem } from './PreflightProblem';

/** Whoever has not answered by then counts as away; GitHub's client repeats what failed for most of this time. */
const ANSWER_SECONDS = 60;

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
  const timeout = AbortSignal.timeout(ANSWER_SECONDS * 1000);
  const either = AbortSignal.any([timeout, ...(signal ? [signal] : [])]);
  try {
    return { known: true, value: await untilAborted(find, either) };
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
