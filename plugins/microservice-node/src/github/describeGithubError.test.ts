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
      {
        status: 403,
        message:
          'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled',
      },
      "the organisation only admits known addresses; an organisation owner adds the portal's address to its IP allow list.",
    ],
    [
      {
        status: 403,
        message: '`acme` forbids access via a personal access token (classic).',
      },
      'the organisation does not admit this kind of token (`acme` forbids access via a personal access token (classic).); an organisation owner allows it, or the platform team uses a GitHub App.',
    ],
    [
      { status: 402, message: 'Payment required' },
      'GitHub waits for a payment of the organisation; an organisation owner settles it under billing.',
    ],
    [
      {
        status: 403,
        message:
          'Upgrade to GitHub Pro or make this repository public to enable this feature.',
      },
      "the organisation's plan does not include it; choose another visibility, or an organisation owner upgrades the plan.",
    ],
    [
      {
        status: 403,
        message: 'Repository was archived so is read-only.',
      },
      'the repository is archived; its administrator unarchives it, or choose another name.',
    ],
    [
      { status: 451, message: 'Repository access blocked' },
      'GitHub has blocked the repository; its owner finds the reason on its page, so choose another name meanwhile.',
    ],
    [
      {
        message:
          'refusing to allow an OAuth App to create or update workflow `.github/workflows/ci.yml` without `workflow` scope',
      },
      "the repository is not visible to the token, or the token may not write workflows; an organisation owner grants 'workflows: write' to the App, or the scope 'workflow' to the token.",
    ],
    [
      {
        status: 403,
        message:
          'You need admin access to the organization before adding a repository to it.',
      },
      "the token may not create repositories there; an organisation owner allows it under the organisation's member privileges.",
    ],
    [
      {
        message:
          'GH013: Repository rule violations found for refs/heads/main. Push cannot contain secrets',
      },
      'GitHub found a secret in the files; remove it from the template, and revoke it if it is real.',
    ],
    [
      { message: 'GH001: Large files detected.' },
      'a file is larger than 100 MB; remove it from the template.',
    ],
    [
      { status: 307, message: 'Temporary Redirect' },
      'the repository has another name now; choose another name, or rename it back.',
    ],
    [
      { status: 410, message: 'Gone' },
      'it is switched off for the repository; its administrator switches it on in the settings.',
    ],
    [
      { status: 409, message: 'Git Repository is empty.' },
      'GitHub has not finished creating the repository; press Retry in a minute.',
    ],
    [
      { status: 409, message: 'README.md is at a1 but expected b2' },
      'something else changed it at the same time (README.md is at a1 but expected b2); press Retry, and look at the repository if it happens again.',
    ],
    [
      { message: 'Sorry, your request timed out.' },
      'the content is too large for one request; leave large files out of the service.',
    ],
    [
      { message: "Visibility can't be private" },
      "the organisation does not allow this visibility (Visibility can't be private); choose another one, or an organisation owner allows it.",
    ],
    [
      { status: 404, path: '/repos/acme/x/git/trees' },
      "the repository is not visible to the token, or the token may not write workflows; an organisation owner grants 'workflows: write' to the App, or the scope 'workflow' to the token.",
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
      'a fault of GitHub that names its end',
      { status: 503, headers: { 'retry-after': '90' } },
      { state: 'waiting', waitUntil: '2026-01-01T00:01:30.000Z' },
    ],
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
