import { Octokit } from '@octokit/rest';
import {
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { failureOf } from '../__testUtils__/failure';
import { commitOn, openPull } from '../__testUtils__/openPull';
import {
  clientOf,
  startTestGithub,
  TestGithub,
} from '../__testUtils__/startTestGithub';
import { signJsonWebToken, testApp } from '../__testUtils__/testApp';

describe('rules for others than the owner', () => {
  const app = testApp({
    permissions: { contents: 'write', pull_requests: 'write' },
  });
  let github: TestGithub;
  let bot: Octokit;
  let mona: Octokit;

  beforeEach(async () => {
    github = await startTestGithub({
      apps: [app.options],
      users: [
        { login: 'mona', token: 'mona-token', teams: ['acme/shop-team'] },
      ],
    });
    await createService(github.octokit);
    await github.octokit.teams.addOrUpdateRepoPermissionsInOrg({
      org: 'acme',
      team_slug: 'shop-team',
      ...item,
      permission: 'push',
    });
    mona = clientOf(github, 'mona-token');
    bot = await installed();
  });

  afterEach(() => github.stop());

  async function installed(): Promise<Octokit> {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: app.options.id, iat: now - 60, exp: now + 300 };
    const asApp = clientOf(github, signJsonWebToken(app, claims));
    const { data } = await asApp.apps.createInstallationAccessToken({
      installation_id: 77,
    });
    return clientOf(github, data.token);
  }

  const rule = (rules: object[], bypass_actors: object[] = []) =>
    github.octokit.repos.createRepoRuleset({
      ...item,
      name: 'main',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: rules as [],
      bypass_actors: bypass_actors as [],
    });

  async function moveMain(client: Octokit) {
    const parent = await headOfMain(client);
    const files = { a: '1' };
    const sha = await commitOn(client, { parent, message: 'Move', files });
    return client.git.updateRef({ ...item, ref: 'heads/main', sha });
  }

  it('let an App pass that is named', async () => {
    await rule(
      [{ type: 'update' }],
      [
        {
          actor_id: app.options.id,
          actor_type: 'Integration',
          bypass_mode: 'always',
        },
      ],
    );

    expect((await moveMain(bot)).status).toBe(200);
    expect((await failureOf(moveMain(github.octokit))).status).toBe(422);
  });

  it('let a member of a team pass that is named', async () => {
    const { data } = await github.octokit.teams.getByName({
      org: 'acme',
      team_slug: 'shop-team',
    });
    await rule(
      [{ type: 'update' }],
      [{ actor_id: data.id, actor_type: 'Team', bypass_mode: 'always' }],
    );

    expect((await moveMain(mona)).status).toBe(200);
    expect((await failureOf(moveMain(bot))).status).toBe(422);
  });

  it('take what an App commits for signed', async () => {
    await rule([{ type: 'required_signatures' }]);

    expect((await moveMain(bot)).status).toBe(200);
    expect((await failureOf(moveMain(mona))).body.message).toContain(
      'Commits must have verified signatures.',
    );
  });

  it('hold a protected branch against those who do not administer the repository', async () => {
    await github.octokit.repos.updateBranchProtection({
      ...item,
      branch: 'main',
      required_status_checks: null,
      enforce_admins: false,
      required_pull_request_reviews: {},
      restrictions: null,
    });
    const { status, body } = await failureOf(moveMain(mona));

    expect(status).toBe(422);
    expect(body.message).toBe('Changes must be made through a pull request.');
    expect((await failureOf(moveMain(bot))).status).toBe(422);
    expect((await moveMain(github.octokit)).status).toBe(200);
  });

  it('know who opened a pull request', async () => {
    await openPull(bot, 'update', { a: '1' });
    const { data } = await mona.pulls.get({ ...item, pull_number: 1 });

    expect(data.user).toMatchObject({ login: 'scaffolder[bot]', type: 'Bot' });
  });
});
