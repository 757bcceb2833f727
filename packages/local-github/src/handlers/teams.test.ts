import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

const access = { ...item, org: 'acme', team_slug: 'shop-team' };

describe('teams', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  it('have no access before it is granted', async () => {
    const { status } = await failureOf(
      github.octokit.teams.checkPermissionsForRepoInOrg(access),
    );

    expect(status).toBe(404);
  });

  it('have the access that was granted', async () => {
    const { teams, repos } = github.octokit;
    await teams.addOrUpdateRepoPermissionsInOrg({
      ...access,
      permission: 'maintain',
    });
    const check = await teams.checkPermissionsForRepoInOrg(access);
    const detailed = await teams.checkPermissionsForRepoInOrg({
      ...access,
      headers: { accept: 'application/vnd.github.v3.repository+json' },
    });
    const listed = await repos.listTeams(item);

    expect(check.status).toBe(204);
    expect(detailed.data).toMatchObject({
      role_name: 'maintain',
      permissions: { push: true, maintain: true, admin: false },
    });
    expect(listed.data).toMatchObject([
      { slug: 'shop-team', permission: 'maintain' },
    ]);
  });

  it('know their repositories', async () => {
    const { data } = await github.octokit.teams.listReposInOrg({
      org: 'acme',
      team_slug: 'shop-team',
    });

    expect(data.map(({ name }) => name)).toEqual(['item-service']);
  });

  it('lose access again', async () => {
    const { teams } = github.octokit;
    await teams.removeRepoInOrg(access);
    const { status } = await failureOf(
      teams.checkPermissionsForRepoInOrg(access),
    );

    expect(status).toBe(404);
  });

  it('are nothing for callers without a token', async () => {
    const { status } = await failureOf(
      github.anonymous.teams.getByName({ org: 'acme', team_slug: 'shop-team' }),
    );

    expect(status).toBe(404);
  });
});
