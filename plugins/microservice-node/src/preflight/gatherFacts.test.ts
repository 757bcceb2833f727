import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { ensureRepository } from '../github';
import {
  entity,
  GOOD_ANSWERS,
  GOOD_ENTITIES,
  goodRequest,
} from './__testUtils__/goodFacts';
import {
  startTestPortal,
  testApp,
  TestPortal,
} from './__testUtils__/startTestPortal';
import { findPreflightProblems } from './findPreflightProblems';
import { gatherFacts } from './gatherFacts';
import { PreflightRequest } from './PreflightRequest';
import { PreflightSources } from './PreflightSources';

const USERS = [
  {
    login: 'ada',
    token: 'classic',
    scopes: ['repo'],
    teams: ['acme/shop-team'],
  },
];
const ALL = {
  administration: 'write',
  contents: 'write',
  workflows: 'write',
  members: 'read',
} as const;

describe('gatherFacts', () => {
  const app = testApp(ALL);
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startTestPortal({ users: USERS, apps: [app.onGithub] });
  });
  afterAll(() => portal.stop());
  afterEach(() => portal.server.faults.clear());

  const wanted = (name = 'item-service', changes: object = {}) =>
    goodRequest({
      name,
      repository: { ...GOOD_ANSWERS.repository, host: portal.host },
      ...changes,
    });

  /** What would be told, from GitHub's answers to the end. */
  async function told(
    request: PreflightRequest,
    sources: PreflightSources = portal.sources(),
  ): Promise<string[]> {
    const facts = await gatherFacts(request, sources);
    return findPreflightProblems(facts).map(formatProblem);
  }

  /** Makes a repository, as an earlier attempt or somebody else did. */
  async function make(name: string, marker: string) {
    const { client } = await portal
      .sources()
      .github.connect({ host: portal.host, owner: 'acme', name });
    const repository = { client, owner: 'acme', name };
    await ensureRepository(repository, {
      visibility: 'private',
      description: '',
      marker,
    });
    return client.rest.repos;
  }

  it('finds nothing where everything is there', async () => {
    expect(await told(wanted())).toEqual([]);
  });

  it('only reads', async () => {
    const asked: string[] = [];
    await gatherFacts(wanted(), {
      ...portal.sources(),
      afterRequest: ({ method, route }) => asked.push(`${method} ${route}`),
    });
    expect(asked.sort()).toEqual([
      'GET /orgs/{org}',
      'GET /orgs/{org}/teams/{team_slug}',
      'GET /repos/{owner}/{repo}',
    ]);
  });

  it('knows what this very operation made', async () => {
    const request = wanted('made-before');
    await make('made-before', request.marker);
    expect(await told(request)).toEqual([]);
  });

  it('sees a name that somebody else has, in whatever case', async () => {
    await make('Taken-Service', 'https://theirs.example');
    expect(await told(wanted('taken-service'))).toEqual([
      "name: the repository 'acme/Taken-Service' exists and is not of this task, its homepage is https://theirs.example; choose another name.",
    ]);
  });

  it('sees where a repository was renamed to, also its own', async () => {
    const request = wanted('old-name');
    const repositories = await make('old-name', request.marker);
    await repositories.update({
      owner: 'acme',
      repo: 'old-name',
      name: 'new-name',
    });
    expect(await told(request)).toEqual([
      "name: 'acme/old-name' is the former name of acme/new-name; choose another name.",
    ]);
  });

  it('says nothing of a name that it cannot see, which the creating call tells', async () => {
    await make('secret-service', 'https://theirs.example');
    const nobody = await portal
      .sources({ token: 'classic' })
      .github.connect({ host: portal.host, owner: 'acme', name: 'x' });
    expect(
      await nobody.client.rest.repos
        .get({ owner: 'acme', repo: 'secret-service' })
        .catch(({ status }) => status),
    ).toBe(404);
    const facts = await gatherFacts(
      wanted('secret-service'),
      portal.sources({ token: 'classic' }),
    );
    expect(facts.github).toMatchObject({
      value: { repository: { value: { state: 'absent' } } },
    });
  });

  it('reads the scopes of a classic token', async () => {
    expect(await told(wanted(), portal.sources({ token: 'classic' }))).toEqual([
      "GitHub: the portal's token lacks the scope 'workflow', which pushes workflows; its holder adds it in the token's settings, or the platform team gives another token under 'integrations.github'.",
    ]);
  });

  it('reads the permissions of a GitHub App', async () => {
    const secrets = [{ name: 'A', from: 'env:A' }];
    const sources = portal.sources({ apps: [app.inBackstage] });
    expect(await told(wanted('item-service', { secrets }), sources)).toEqual([
      "GitHub: the portal's GitHub App lacks the permission 'secrets: write', which writes secrets of the repository; the owner of the App adds it in the App's settings, and an organisation owner accepts it.",
    ]);
  });

  it('tells of every team and user that GitHub does not have', async () => {
    const environments = [
      {
        name: 'production',
        reviewers: ['team:leads', 'user:nobody', 'user:ada'],
      },
    ];
    expect(await told(wanted('item-service', { environments }))).toEqual([
      "environments[0].reviewers[0]: 'acme' has no team 'leads' on GitHub that the portal may see; choose a team of 'acme', or an organisation owner creates it.",
      "environments[0].reviewers[1]: GitHub has no user 'nobody'; correct the login, or name a team.",
    ]);
  });

  it('says one thing of an organisation that is none', async () => {
    const repository = {
      ...GOOD_ANSWERS.repository,
      host: portal.host,
      owner: 'ada',
    };
    const codeOwners = ['@ada/shop-team'];
    expect(
      await told(wanted('item-service', { repository, codeOwners })),
    ).toEqual([
      "repository.owner: 'ada' is no organisation on GitHub that the portal may see; choose an organisation, since repositories of users are not made.",
    ]);
  });

  it('does not ask about a place that policy forbids', async () => {
    const policy = { organisations: [{ host: portal.host, owner: 'other' }] };
    portal.server.faults.inject({
      operation: '*',
      call: 'every',
      fault: { kind: 'delayed', milliseconds: 0 },
    });
    await gatherFacts(wanted(), { ...portal.sources(), policy });
    expect(portal.server.faults.fired).toEqual([]);
  });

  it('says once, as something to wait for, that GitHub does not answer', async () => {
    portal.server.faults.inject({
      operation: '*',
      call: 'every',
      fault: { kind: 'refused', with: { status: 502 } },
    });
    const facts = await gatherFacts(wanted(), portal.sources());
    expect(findPreflightProblems(facts)).toEqual([
      {
        where: 'GitHub',
        what: 'Cannot read the organisation acme: GitHub has a problem of its own (status 502)',
        fix: 'press Retry in a minute',
        code: 'preflight.unknown',
        waiting: {},
      },
    ]);
  });

  it('knows its own entities again while GitHub does not answer', async () => {
    portal.server.faults.inject({
      operation: '*',
      call: 'every',
      fault: { kind: 'refused', with: { status: 502 } },
    });
    const ref = 'component:default/item-service';
    const location = `http://${portal.host}/acme/item-service/blob/main/catalog-info.yaml`;
    const known: typeof GOOD_ENTITIES = {
      ...GOOD_ENTITIES,
      [ref]: entity(ref, { location }),
    };
    const entities = async (refs: string[]) => refs.map(each => known[each]);
    expect(await told(wanted(), { ...portal.sources(), entities })).toEqual([
      expect.stringMatching(/^GitHub: /),
    ]);
  });

  it('names the platform team where there are no credentials', async () => {
    expect(await told(wanted(), portal.sources({}))).toEqual([
      `host: the GitHub integration for '${portal.host}' has no credentials for 'acme'; the platform team adds a token, or installs its GitHub App in that organisation.`,
    ]);
  });

  it('tells that the catalog could not be asked beside everything else', async () => {
    await make('theirs', 'https://theirs.example');
    const entities = async () => {
      throw new Error('connect ECONNREFUSED');
    };
    expect(
      await told(wanted('theirs'), { ...portal.sources(), entities }),
    ).toEqual([
      'catalog: cannot be checked (connect ECONNREFUSED); press Retry.',
      expect.stringMatching(/^name: the repository 'acme\/theirs' exists/),
    ]);
  });

  it('ends at once when the task is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('the task is cancelled'));
    await expect(
      gatherFacts(wanted(), { ...portal.sources(), signal }),
    ).rejects.toThrow('the task is cancelled');
  });
});

describe('gatherFacts under a rate limit', () => {
  it('waits until the limit is reset', async () => {
    const clock = () => Date.parse('2026-11-22T04:00:00Z');
    const portal = await startTestPortal({
      limits: { requestsPerHour: 20 },
      clock,
    });
    try {
      const request = goodRequest({
        repository: { ...GOOD_ANSWERS.repository, host: portal.host },
      });
      const facts = await gatherFacts(request, portal.sources());
      expect(findPreflightProblems(facts)).toEqual([
        expect.objectContaining({
          what: 'its rate limit leaves the portal 19 requests and the run may take 60',
          waiting: { until: expect.stringMatching(/^2026-11-22T0[45]:/) },
        }),
      ]);
    } finally {
      await portal.stop();
    }
  });
});
