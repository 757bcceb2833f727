import { GithubFailure } from './GithubFailure';
import { limitEnd } from './limitEnd';
import {
  isPlanRefusal,
  isRuleRefusal,
  isTooLarge,
  isWorkflowRefusal,
} from './refusals';

/**
 * A kind of refusal: what is missing, and who can give it.
 *
 * @internal
 */
export interface RefusalRow {
  when(failure: GithubFailure): boolean;
  say(failure: GithubFailure, now: Date): string;
  /** Whether it passes by itself; until when, where GitHub says so. Everything else needs somebody. */
  passes?: true | ((failure: GithubFailure, now: Date) => Date);
}

const says =
  (pattern: RegExp) =>
  ({ message }: GithubFailure) =>
    pattern.test(message);

const answers =
  (...codes: number[]) =>
  ({ status }: GithubFailure) =>
    codes.includes(status);

const isLimit = (failure: GithubFailure) =>
  failure.status === 429 ||
  says(/secondary rate limit/i)(failure) ||
  failure.headers['x-ratelimit-remaining'] === '0';

/**
 * From the most to the least telling; the first row that fits speaks.
 * Source: GitHub's REST documentation, "Troubleshooting the REST API" and "Rate limits for the REST API".
 *
 * @internal
 */
export const REFUSAL_ROWS: readonly RefusalRow[] = [
  {
    when: ({ answered }) => !answered,
    say: ({ message }) =>
      `GitHub cannot be reached (${message}); check the network and press Retry.`,
    passes: true,
  },
  {
    when: answers(401),
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
    when: says(/forbids access via|access restrictions/i),
    say: ({ message }) =>
      `the organisation does not admit this kind of token (${message}); an organisation owner allows it, or the platform team uses a GitHub App.`,
  },
  {
    when: answers(402),
    say: () =>
      `GitHub waits for a payment of the organisation; an organisation owner settles it under billing.`,
  },
  {
    when: isPlanRefusal,
    say: () =>
      `the organisation's plan does not include it; choose another visibility, or an organisation owner upgrades the plan.`,
  },
  {
    when: says(/was archived|is archived/i),
    say: () =>
      `the repository is archived; its administrator unarchives it, or choose another name.`,
  },
  {
    when: failure =>
      failure.status === 451 ||
      says(/access blocked|repository .*disabled/i)(failure),
    say: () =>
      `GitHub has blocked the repository; its owner finds the reason on its page, so choose another name meanwhile.`,
  },
  {
    when: isWorkflowRefusal,
    say: () =>
      `the repository is not visible to the token, or the token may not write workflows; an organisation owner grants 'workflows: write' to the App, or the scope 'workflow' to the token.`,
  },
  {
    when: says(/not accessible by integration|not accessible by personal/i),
    say: ({ headers }) =>
      `the token lacks the permission ${
        headers['x-accepted-github-permissions'] ?? 'for it'
      }; an organisation owner grants it to the portal's GitHub App or token.`,
  },
  {
    when: says(/before adding a repository|repository creation permission/i),
    say: () =>
      `the token may not create repositories there; an organisation owner allows it under the organisation's member privileges.`,
  },
  {
    when: says(/push cannot contain secrets|secret scanning/i),
    say: () =>
      `GitHub found a secret in the files; remove it from the template, and revoke it if it is real.`,
  },
  {
    when: says(/GH001|large files detected|exceeds GitHub's file size limit/i),
    say: () => `a file is larger than 100 MB; remove it from the template.`,
  },
  {
    when: isRuleRefusal,
    say: ({ message }) =>
      `a ruleset of the organisation forbids it (${message}); an organisation owner adds the portal to the ruleset's bypass list.`,
  },
  {
    when: answers(403),
    say: ({ message }) =>
      `the token may not do this (${message}); an organisation owner grants it the right.`,
  },
  {
    when: answers(301, 302, 307, 308),
    say: () =>
      `the repository has another name now; choose another name, or rename it back.`,
  },
  {
    when: answers(404),
    say: () =>
      `it does not exist or the token may not see it; check the name, or an organisation owner gives the token access.`,
  },
  {
    when: answers(410),
    say: () =>
      `it is switched off for the repository; its administrator switches it on in the settings.`,
  },
  {
    when: says(/repository is empty|being created/i),
    say: () =>
      `GitHub has not finished creating the repository; press Retry in a minute.`,
    passes: true,
  },
  {
    when: answers(409),
    say: ({ message }) =>
      `something else changed it at the same time (${message}); press Retry, and look at the repository if it happens again.`,
  },
  {
    when: failure => failure.status === 422 && isTooLarge(failure),
    say: () =>
      `the content is too large for one request; leave large files out of the service.`,
  },
  {
    when: says(/visibility/i),
    say: ({ message }) =>
      `the organisation does not allow this visibility (${message}); choose another one, or an organisation owner allows it.`,
  },
  {
    when: ({ status, headers }) =>
      status >= 500 && Number(headers['retry-after']) > 0,
    say: ({ status, headers }, now) =>
      `GitHub has a problem of its own (status ${status}); press Retry after ${limitEnd(
        headers,
        now,
      ).toISOString()}.`,
    passes: ({ headers }, now) => limitEnd(headers, now),
  },
  {
    when: ({ status }) => status >= 500,
    say: ({ status }) =>
      `GitHub has a problem of its own (status ${status}); press Retry in a minute.`,
    passes: true,
  },
];

/**
 * Where no row fits: the input is at fault.
 *
 * @internal
 */
export const OTHERWISE: RefusalRow = {
  when: () => true,
  say: ({ status, message }) =>
    `GitHub answers ${status} (${message}); correct the input and try again.`,
};
