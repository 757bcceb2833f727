import { GithubEnding } from './GithubEnding';
import { GithubFailure } from './GithubFailure';
import { OTHERWISE, REFUSAL_ROWS, RefusalRow } from './refusalRows';

/**
 * What a refused call means: one sentence that says what was tried, what is missing and who can give it, and how the
 * operation stands.
 *
 * @param doing - what was tried, to follow "Cannot": `create the repository acme/item-service`
 * @internal
 */
export function describeGithubError(
  doing: string,
  failure: GithubFailure,
  now: Date = new Date(),
): { sentence: string; ending: GithubEnding } {
  const row = REFUSAL_ROWS.find(({ when }) => when(failure)) ?? OTHERWISE;
  return {
    sentence: `Cannot ${doing}: ${row.say(failure, now)}`,
    ending: endingOf(row, failure, now),
  };
}

function endingOf(
  { passes }: RefusalRow,
  failure: GithubFailure,
  now: Date,
): GithubEnding {
  if (!passes) return { state: 'needs_you' };
  if (passes === true) return { state: 'waiting' };
  const waitUntil = passes(failure, now).toISOString();
  return { state: 'waiting', waitUntil };
}
