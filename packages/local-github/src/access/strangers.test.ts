import { Octokit } from '@octokit/rest';
import { AppPermissions } from '../configuration/AppOptions';
import { createService, item } from '../__testUtils__/createService';
import { failureOf } from '../__testUtils__/failure';
import {
  clientOf,
  startTestGithub,
  TestGithub,
} from '../__testUtils__/startTestGithub';
import { signJsonWebToken, testApp } from '../__testUtils__/testApp';

const FOREIGN = { owner: 'globex', repo: 'open' };

describe('a stranger', () => {
  const app = testApp({
    permissions: {
      contents: 'write',
      administration: 'write',
      secrets: 'write',
      members: 'read',
    },
  });
  let github: TestGithub;
  let installed: Octokit;
  let user: Octokit;

  beforeAll(async () => {
    github = await startTestGithub({
      apps: [app.options],
      organisations: [
        { login: 'acme', teams: [{ slug: 'shop-team' }] },
        { login: 'globex', teams: [{ slug: 'sales' }] },
      ],
      users: [
        { login: 'octocat', token: 'octocat-token' },
        { login: 'mona', token: 'mona-token', teams: ['acme/shop-team'] },
        {
          login: 'boss',
          token: 'boss-token',
          owns: ['acme'],
          scopes: ['public_repo'],
        },
      ],
    });
    installed = clientOf(github, await tokenFor(app.options.permissions));
    user = clientOf(github, 'octocat-token');
    await createService(github.octokit);
    await github.octokit.repos.createInOrg({
      org: FOREIGN.owner,
      name: FOREIGN.repo,
      auto_init: true,
    });
  });

  afterAll(() => github.stop());

  describe('that is an App of another organisation', () => {
    it('reads what is public', async () => {
      expect((await installed.repos.getReadme(FOREIGN)).status).toBe(200);
    });

    it.each([
      [
        'writes no files',
        () =>
          installed.repos.createOrUpdateFileContents({
            ...FOREIGN,
            path: 'a.txt',
            message: 'Add a file',
            content: '',
          }),
      ],
      ['deletes nothing', () => installed.repos.delete(FOREIGN)],
      [
        'sees no names of secrets',
        () => installed.actions.listRepoSecrets(FOREIGN),
      ],
      [
        'creates no repositories',
        () => installed.repos.createInOrg({ org: 'globex', name: 'new' }),
      ],
    ])('%s', async (_, request) => {
      const { status, body } = await failureOf(request());

      expect(status).toBe(403);
      expect(body.message).toBe('Resource not accessible by integration');
    });

    it('does not know its teams', async () => {
      const team = { org: 'globex', team_slug: 'sales' };

      expect((await failureOf(installed.teams.getByName(team))).status).toBe(
        404,
      );
    });
  });

  describe('that is a user outside the organisation', () => {
    it('creates no repositories', async () => {
      const { status, body } = await failureOf(
        user.repos.createInOrg({ org: 'globex', name: 'new' }),
      );

      expect(status).toBe(403);
      expect(body.message).toBe(
        'You need admin access to the organization before adding a repository to it.',
      );
    });

    it('does not know its teams', async () => {
      expect((await failureOf(user.teams.list({ org: 'globex' }))).status).toBe(
        404,
      );
    });

    it('sees no names of secrets in a public repository', async () => {
      const { status, body } = await failureOf(
        user.actions.listRepoSecrets(FOREIGN),
      );

      expect(status).toBe(403);
      expect(body.message).toBe('Must have admin rights to Repository.');
    });
  });

  it('is who has a token without the scope that a new repository takes', async () => {
    const boss = clientOf(github, 'boss-token');
    const create = (name: string, visibility: 'public' | 'private') =>
      boss.repos.createInOrg({ org: 'acme', name, visibility });

    expect((await create('shown', 'public')).status).toBe(201);
    expect((await failureOf(create('hidden', 'private'))).status).toBe(404);
  });

  it('is no member: what a member creates is theirs', async () => {
    const mona = clientOf(github, 'mona-token');
    const mine = { owner: 'acme', repo: 'mine' };
    await mona.repos.createInOrg({ org: 'acme', name: 'mine', private: true });

    expect((await mona.repos.delete(mine)).status).toBe(204);
  });

  it('downloads nothing of a private repository without the permission contents', async () => {
    const { data } = await github.octokit.repos.getCommit({
      ...item,
      ref: 'main',
    });
    const token = await tokenFor({ administration: 'write' });
    const statusOf = async (path: string) => {
      const { status } = await fetch(`${github.server.url}${path}`, {
        headers: { authorization: `token ${token}` },
      });
      return status;
    };

    expect(await statusOf('/raw/acme/item-service/main/README.md')).toBe(404);
    expect(
      await statusOf(`/codeload/acme/item-service/legacy.tar.gz/${data.sha}`),
    ).toBe(404);
  });

  /** A token of the App on `acme`. */
  async function tokenFor(permissions: AppPermissions): Promise<string> {
    const seconds = Math.floor(Date.now() / 1000);
    const claims = { iss: 4711, iat: seconds - 5, exp: seconds + 300 };
    const { data } = await clientOf(
      github,
      signJsonWebToken(app, claims),
    ).apps.createInstallationAccessToken({ installation_id: 77, permissions });
    return data.token;
  }
});
