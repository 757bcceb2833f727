import { createService, item } from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('the page of settings', () => {
  let github: TestGithub;
  let text: string;

  beforeAll(async () => {
    github = await startTestGithub({
      users: [{ login: 'mona', teams: ['acme/shop-team'] }],
    });
    const { repos, actions, teams } = github.octokit;
    await createService(github.octokit);
    await teams.addOrUpdateRepoPermissionsInOrg({
      org: 'acme',
      team_slug: 'shop-team',
      ...item,
      permission: 'maintain',
    });
    await repos.addCollaborator({
      ...item,
      username: 'mona',
      permission: 'push',
    });
    await repos.createRepoRuleset({
      ...item,
      name: '<i>main</i>',
      enforcement: 'evaluate',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [
        { type: 'deletion' },
        {
          type: 'required_deployments',
          parameters: { required_deployment_environments: ['production'] },
        },
      ],
    });
    await repos.updateBranchProtection({
      ...item,
      branch: 'main',
      required_status_checks: { strict: true, contexts: ['ci'] },
      enforce_admins: true,
      required_pull_request_reviews: null,
      restrictions: null,
    });
    await repos.createOrUpdateEnvironment({
      ...item,
      environment_name: 'production',
    });
    await actions.createRepoVariable({ ...item, name: 'STAGE', value: '<b>' });
    const url = `${github.server.url}/acme/item-service/settings`;
    text = (await (await fetch(url)).text()).replace(/\s+/g, ' ');
  });

  afterAll(() => github.stop());

  it.each([
    ['teams', 'shop-team</span><span class="note">maintain'],
    ['collaborators', 'mona</span><span class="note">push'],
    ['rulesets', '<span class="state evaluate">evaluate</span>'],
    ['rules', '<code>deletion</code>'],
    [
      'what is not enforced',
      '<code>required_deployments</code> (kept, not enforced)',
    ],
    ['protected branches', 'Checks: ci, on top of the base'],
    ['environments', 'id="environment-production"'],
    ['variables', 'STAGE</span><span class="note">&lt;b&gt;'],
  ])('shows %s', (_, expected) => {
    expect(text).toContain(expected);
  });

  it('escapes what people wrote', () => {
    expect(text).not.toMatch(/<i>|<b>/);
  });
});
