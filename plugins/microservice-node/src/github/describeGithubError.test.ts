import { describeGithubError } from './describeGithubError';
import { GithubEnding } from './GithubEnding';
import { GithubFailure } from './GithubFailure';

const failure: GithubFailure = {
  status: 422,
  answered: true,
  method: 'POST',
  path: '/orgs/acme/repos',
  message: '',
  headers: {},
};

const NOW = new Date('2026-01-01T00:00:00Z');

const describeFailure = (difference: Partial<GithubFailure>) =>
  describeGithubError(
    'create the repository acme/x',
    {
      ...failure,
      ...difference,
    },
    NOW,
  );

describe('describeGithubError', () => {
  it.each<[Partial<GithubFailure>, string]>([
    [
      { status: 500, answered: false, message: 'connect ECONNREFUSED' },
      'GitHub cannot be reached (connect ECONNREFUSED); check the network and press Retry.',
    ],
    [
      { status: 401, message: 'Bad credentials' },
      "the token is wrong or has expired; the platform team renews it under 'integrations.github'.",
    ],
    [
      { status: 403, headers: { 'x-github-sso': 'required; url=https://x' } },
      "the token is not authorised for the organisation's single sign-on; its holder authorises it in the token's settings on GitHub.",
    ],
    [
      {
        status: 403,
        message: 'You have exceeded a secondary rate limit.',
        headers: { 'retry-after': '90' },
      },
      'the rate limit is used up; press Retry after 2026-01-01T00:01:30.000Z.',
    ],
    [
      {
        status: 403,
        message: 'API rate limit exceeded',
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': '1767229200',
        },
      },
      'the rate limit is used up; press Retry after 2026-01-01T01:00:00.000Z.',
    ],
    [
      {
        status: 403,
        message: 'Resource not accessible by integration',
        headers: { 'x-accepted-github-permissions': 'administration=write' },
      },
      "the token lacks the permission administration=write; an organisation owner grants it to the portal's GitHub App or token.",
    ],
    [
      { status: 404, path: '/repos/acme/x/git/trees' },
      "the repository is not visible to the token, or the token may not write workflows; an organisation owner grants 'workflows: write'.",
    ],
    [
      { status: 404 },
      'it does not exist or the token may not see it; check the name, or an organisation owner gives the token access.',
    ],
    [
      { status: 422, message: 'Repository rule violations found' },
      "a ruleset of the organisation forbids it (Repository rule violations found); an organisation owner adds the portal to the ruleset's bypass list.",
    ],
    [
      { status: 502, message: 'Server Error' },
      'GitHub has a problem of its own (status 502); press Retry in a minute.',
    ],
    [
      { status: 422, message: 'Validation Failed name is invalid' },
      'GitHub answers 422 (Validation Failed name is invalid); correct the input and try again.',
    ],
  ])('explains %j', (difference, sentence) => {
    expect(describeFailure(difference).sentence).toBe(
      `Cannot create the repository acme/x: ${sentence}`,
    );
  });

  it.each<[string, Partial<GithubFailure>, GithubEnding]>([
    ['an outage', { status: 500, answered: false }, { state: 'waiting' }],
    ['a fault of GitHub', { status: 503 }, { state: 'waiting' }],
    [
      'a limit that names its end in seconds',
      { status: 429, headers: { 'retry-after': '90' } },
      { state: 'waiting', waitUntil: '2026-01-01T00:01:30.000Z' },
    ],
    [
      'a limit that names its end as a time',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': '1767229200',
        },
      },
      { state: 'waiting', waitUntil: '2026-01-01T01:00:00.000Z' },
    ],
    [
      'a limit that does not name its end',
      { status: 403, message: 'You have exceeded a secondary rate limit.' },
      { state: 'waiting', waitUntil: '2026-01-01T00:01:00.000Z' },
    ],
    ['a missing permission', { status: 403 }, { state: 'needs_you' }],
    ['a wrong input', { status: 422 }, { state: 'needs_you' }],
  ])('knows how an operation stands after %s', (_after, difference, ending) => {
    expect(describeFailure(difference).ending).toEqual(ending);
  });
});
