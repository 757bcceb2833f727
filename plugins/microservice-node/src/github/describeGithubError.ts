import { GithubEnding } from './GithubEnding';
import { GithubFailure } from './GithubFailure';
import { limitEnd } from './limitEnd';
import { isRuleRefusal, isTooLarge } from './refusals';

/** A kind of refusal. */
interface Row {
  when(failure: GithubFailure): boolean;
  say(failure: GithubFailure, now: Date): string;
  /** Whether it passes by itself; until when, where GitHub says so. Everything else needs somebody. */
  passes?: true | ((failure: GithubFailure, now: Date) => Date);
}

const says = (pattern: RegExp) => (failure: GithubFailure) =>
  pattern.test(failure.message);

const isLimit = (failure: GithubFailure) =>
  failure.status === 429 ||
  says(/secondary rate limit/i)(failure) ||
  failure.headers['x-ratelimit-remaining'] === '0';

/**
 * From the most to the least telling; the first row that fits speaks.
 * Source: GitHub's REST documentation, "Troubleshooting the REST API" and "Rate limits for the REST API".
 */
const ROWS: readonly Row[] = [
  {
    when: ({ answered }) => !answered,
    say: ({ message }) =>
      `GitHub cannot be reached (${message}); check the network and press Retry.`,
    passes: true,
  },
  {
    when: ({ status }) => status === 401,
    say: () =>
      `the token is wrong or has expired; the platform team renews it under 'integrations.github'.`,
  },
  {
    when: ({ headers }) => headers['x-github-sso'] !== undefined,
    say: () =>
      `the token is not authorised for the organisation's single sign-on; its holder authorises it in the token's settings on GitHub.`,
  },
  {
    when: isLimit,
    say: ({ headers }, now) =>
      `the rate limit is used up; press Retry after ${limitEnd(
        headers,
        now,
      ).toISOString()}.`,
    passes: ({ headers }, now) => limitEnd(headers, now),
  },
  {
    when: says(/IP allow list/i),
    say: () =>
      `the organisation only admits known addresses; an organisation owner adds the portal's address to its IP allow list.`,
  },
  {
    when: says(/upgrade to github/i),
    say: () =>
      `the organisation's plan does not include it; choose another visibility, or an organisation owner upgrades the plan.`,
  },
  {
    when: says(/not accessible by integration|not accessible by personal/i),
    say: ({ headers }) =>
      `the token lacks the permission ${
        headers['x-accepted-github-permissions'] ?? 'for it'
      }; an organisation owner grants it to the portal's GitHub App or token.`,
  },
  {
    when: ({ status }) => status === 403,
    say: ({ message }) =>
      `the token may not do this (${message}); an organisation owner grants it the right.`,
  },
  {
    when: ({ status, method, path }) =>
      status === 404 && method === 'POST' && path.endsWith('/git/trees'),
    say: () =>
      `the repository is not visible to the token, or the token may not write workflows; an organisation owner grants 'workflows: write'.`,
  },
  {
    when: ({ status }) => status === 404,
    say: () =>
      `it does not exist or the token may not see it; check the name, or an organisation owner gives the token access.`,
  },
  {
    when: isRuleRefusal,
    say: ({ message }) =>
      `a ruleset of the organisation forbids it (${message}); an organisation owner adds the portal to the ruleset's bypass list.`,
  },
  {
    when: failure => failure.status === 422 && isTooLarge(failure),
    say: () =>
      `the content is too large for one request; leave large files out of the service.`,
  },
  {
    when: ({ status }) => status >= 500,
    say: ({ status }) =>
      `GitHub has a problem of its own (status ${status}); press Retry in a minute.`,
    passes: true,
  },
];

/** Where no row fits: the input is at fault. */
const OTHERWISE: Row = {
  when: () => true,
  say: ({ status, message }) =>
    `GitHub answers ${status} (${message}); correct the input and try again.`,
};

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
  const row = ROWS.find(({ when }) => when(failure)) ?? OTHERWISE;
  return {
    sentence: `Cannot ${doing}: ${row.say(failure, now)}`,
    ending: endingOf(row, failure, now),
  };
}

function endingOf(
  { passes }: Row,
  failure: GithubFailure,
  now: Date,
): GithubEnding {
  if (!passes) return { state: 'needs_you' };
  if (passes === true) return { state: 'waiting' };
  const waitUntil = passes(failure, now).toISOString();
  return { state: 'waiting', waitUntil };
}
