import { GithubFailure } from './GithubFailure';

type Row = readonly [
  when: (failure: GithubFailure) => boolean,
  say: (failure: GithubFailure) => string,
];

const says = (pattern: RegExp) => (failure: GithubFailure) =>
  pattern.test(failure.message);

/**
 * From the most to the least telling; the first row that fits speaks.
 * Source: GitHub's REST documentation, "Troubleshooting the REST API" and "Rate limits for the REST API".
 */
const ROWS: readonly Row[] = [
  [
    failure => !failure.answered,
    ({ message }) =>
      `GitHub cannot be reached (${message}); check the network and press Retry.`,
  ],
  [
    ({ status }) => status === 401,
    () =>
      `the token is wrong or has expired; the platform team renews it under 'integrations.github'.`,
  ],
  [
    ({ headers }) => headers['x-github-sso'] !== undefined,
    () =>
      `the token is not authorised for the organisation's single sign-on; its holder authorises it in the token's settings on GitHub.`,
  ],
  [
    failure =>
      says(/secondary rate limit/i)(failure) ||
      failure.headers['x-ratelimit-remaining'] === '0',
    ({ headers }) =>
      `the rate limit is used up; press Retry ${comeBack(headers)}.`,
  ],
  [
    says(/IP allow list/i),
    () =>
      `the organisation only admits known addresses; an organisation owner adds the portal's address to its IP allow list.`,
  ],
  [
    says(/upgrade to github/i),
    () =>
      `the organisation's plan does not include it; choose another visibility, or an organisation owner upgrades the plan.`,
  ],
  [
    says(/not accessible by integration|not accessible by personal/i),
    ({ headers }) =>
      `the token lacks the permission ${
        headers['x-accepted-github-permissions'] ?? 'for it'
      }; an organisation owner grants it to the portal's GitHub App or token.`,
  ],
  [
    ({ status }) => status === 403,
    ({ message }) =>
      `the token may not do this (${message}); an organisation owner grants it the right.`,
  ],
  [
    ({ status, method, path }) =>
      status === 404 && method === 'POST' && path.endsWith('/git/trees'),
    () =>
      `the repository is not visible to the token, or the token may not write workflows; an organisation owner grants 'workflows: write'.`,
  ],
  [
    ({ status }) => status === 404,
    () =>
      `it does not exist or the token may not see it; check the name, or an organisation owner gives the token access.`,
  ],
  [
    says(/rule violations|protected branch|GH013/i),
    ({ message }) =>
      `a ruleset of the organisation forbids it (${message}); an organisation owner adds the portal to the ruleset's bypass list.`,
  ],
  [
    says(/input was too large|timed out/i),
    () =>
      `the content is too large for one request; leave large files out of the service.`,
  ],
  [
    ({ status }) => status >= 500,
    ({ status }) =>
      `GitHub has a problem of its own (status ${status}); press Retry in a minute.`,
  ],
];

/**
 * One sentence for a refused call: what was tried, what is missing, and who can give it.
 *
 * @param doing - what was tried, to follow "Cannot": `create the repository acme/item-service`
 * @internal
 */
export function describeGithubError(
  doing: string,
  failure: GithubFailure,
): string {
  const row = ROWS.find(([when]) => when(failure));
  const because = row
    ? row[1](failure)
    : `GitHub answers ${failure.status} (${failure.message}); correct the input and try again.`;
  return `Cannot ${doing}: ${because}`;
}

function comeBack(headers: Record<string, string>): string {
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return `in ${seconds} s`;
  const reset = Number(headers['x-ratelimit-reset']);
  if (reset > 0) return `after ${new Date(reset * 1000).toISOString()}`;
  return 'in a few minutes';
}
