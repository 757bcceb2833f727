import { ensureRepository } from '../ensureRepository';
import { GithubRepository } from '../GithubRepository';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';
import { ensureEnvironments } from './ensureEnvironments';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

const item = { owner: 'acme', repo: 'item-service' };
const production = { name: 'production', reviewers: ['team:shop-team'] };

async function startWith(plan?: 'free') {
  const github = await startTestGithub({
    organisations: [
      {
        login: 'acme',
        plan,
        teams: [{ slug: 'shop-team', name: 'Shop Team' }],
      },
    ],
    users: [{ login: 'octocat' }],
  });
  const repository = github.repository('item-service');
  await ensureRepository(repository, {
    visibility: 'private',
    description: '',
    marker: 'http://localhost/item-service',
  });
  return { github, repository };
}

describe('ensureEnvironments', () => {
  let github: TestGithub;
  let repository: GithubRepository;
  beforeAll(async () => {
    ({ github, repository } = await startWith());
  });
  afterAll(() => github.stop());

  const read = async (environment_name: string) =>
    (
      await repository.client.rest.repos.getEnvironment({
        ...item,
        environment_name,
      })
    ).data;
  const patternsOf = async (environment_name: string) =>
    (
      await repository.client.rest.repos.listDeploymentBranchPolicies({
        ...item,
        environment_name,
      })
    ).data.branch_policies.map(({ name }) => name);

  it('protects an environment with teams, people, a wait and branches', async () => {
    const ensured = await ensureEnvironments(repository, [
      { name: 'staging' },
      {
        ...production,
        reviewers: ['team:shop-team', 'user:octocat'],
        preventSelfReview: true,
        waitMinutes: 5,
        branches: 'protected',
      },
    ]);
    expect(ensured).toEqual([
      { name: 'staging', unkept: [] },
      { name: 'production', unkept: [] },
    ]);
    expect(await read('production')).toMatchObject({
      protection_rules: [
        { type: 'wait_timer', wait_timer: 5 },
        {
          type: 'required_reviewers',
          prevent_self_review: true,
          reviewers: [{ type: 'Team' }, { type: 'User' }],
        },
        { type: 'branch_policy' },
      ],
      deployment_branch_policy: { protected_branches: true },
    });
  });

  it('adds the patterns that are missing, and leaves those of others', async () => {
    const patterns = (branches: string[]) =>
      ensureEnvironments(repository, [{ name: 'patterns', branches }]);
    await patterns(['main']);
    await repository.client.rest.repos.createDeploymentBranchPolicy({
      ...item,
      environment_name: 'patterns',
      name: 'hotfix/*',
    });
    await patterns(['main', 'release/*']);
    expect(await patternsOf('patterns')).toEqual([
      'main',
      'hotfix/*',
      'release/*',
    ]);
  });

  it('names a reviewer that does not exist', async () => {
    await expect(
      ensureEnvironments(repository, [
        { name: 'production', reviewers: ['team:ghosts'] },
      ]),
    ).rejects.toThrow('Cannot find the reviewer team:ghosts on GitHub');
  });

  it('notices where GitHub does not keep the reviewers', async () => {
    const forgetful = github.repository('item-service', (input, init) =>
      fetch(input, init?.method === 'PUT' ? { ...init, body: '{}' } : init),
    );
    expect(await ensureEnvironments(forgetful, [production])).toEqual([
      { name: 'production', unkept: ['the reviewers'] },
    ]);
  });
});

describe('ensureEnvironments on a plan without protection', () => {
  let github: TestGithub;
  let repository: GithubRepository;
  beforeAll(async () => {
    ({ github, repository } = await startWith('free'));
  });
  afterAll(() => github.stop());

  it('makes the environment, and says what is missing', async () => {
    expect(await ensureEnvironments(repository, [production])).toEqual([
      { name: 'production', unkept: ['the reviewers'] },
    ]);
  });

  it('fails where the protection is required', async () => {
    await expect(
      ensureEnvironments(repository, [{ ...production, required: true }]),
    ).rejects.toThrow(
      'GitHub did not keep the reviewers of the environment production in acme/item-service, so no secret was written to it',
    );
  });
});
