import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

const production = { ...item, environment_name: 'production' };

describe('environments', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  it('keeps who has to approve and which branches may deploy', async () => {
    const team = await github.octokit.teams.getByName({
      org: 'acme',
      team_slug: 'shop-team',
    });
    await github.octokit.repos.createOrUpdateEnvironment({
      ...production,
      wait_timer: 5,
      prevent_self_review: true,
      reviewers: [{ type: 'Team', id: team.data.id }],
      deployment_branch_policy: {
        protected_branches: false,
        custom_branch_policies: true,
      },
    });
    const { data } = await github.octokit.repos.getEnvironment(production);

    expect(data.protection_rules).toMatchObject([
      { type: 'wait_timer', wait_timer: 5 },
      {
        type: 'required_reviewers',
        prevent_self_review: true,
        reviewers: [{ type: 'Team', reviewer: { slug: 'shop-team' } }],
      },
      { type: 'branch_policy' },
    ]);
  });

  it('lists the patterns of branches once each', async () => {
    const { repos } = github.octokit;
    await repos.createDeploymentBranchPolicy({ ...production, name: 'main' });
    await repos.createDeploymentBranchPolicy({ ...production, name: 'main' });
    const { data } = await repos.listDeploymentBranchPolicies(production);

    expect(data.branch_policies.map(({ name }) => name)).toEqual(['main']);
  });

  it('takes away the protection that a later request leaves out', async () => {
    await github.octokit.repos.createOrUpdateEnvironment(production);
    const { data } = await github.octokit.repos.getEnvironment(production);

    expect(data.protection_rules).toEqual([]);
    expect(data.deployment_branch_policy).toBeNull();
  });

  it('refuses a reviewer that does not exist', async () => {
    const { status } = await failureOf(
      github.octokit.repos.createOrUpdateEnvironment({
        ...production,
        reviewers: [{ type: 'Team', id: 1 }],
      }),
    );

    expect(status).toBe(422);
  });

  it('keeps variables of the same name apart from those of the repository', async () => {
    const { actions } = github.octokit;
    await actions.createRepoVariable({ ...item, name: 'URL', value: 'one' });
    await actions.createEnvironmentVariable({
      ...production,
      name: 'URL',
      value: 'two',
    });
    const { data } = await actions.getEnvironmentVariable({
      ...production,
      name: 'URL',
    });

    expect(data.value).toBe('two');
  });

  it('forgets a deleted environment with what it held', async () => {
    const { repos } = github.octokit;
    const staging = { ...item, environment_name: 'staging/eu' };
    await repos.createOrUpdateEnvironment(staging);
    await repos.deleteAnEnvironment(staging);
    const { data } = await repos.getAllEnvironments(item);

    expect(data.environments?.map(({ name }) => name)).toEqual(['production']);
  });
});
