import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { createService, item } from '../__testUtils__/createService';
import { failureOf } from '../__testUtils__/failure';
import { runGit } from '../__testUtils__/runGit';
import {
  clientOf,
  startTestGithub,
  TestGithub,
} from '../__testUtils__/startTestGithub';
import { signJsonWebToken, testApp } from '../__testUtils__/testApp';

const NOON = Date.parse('2026-01-01T12:00:00Z');

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('a GitHub App', () => {
  const app = testApp();
  let github: TestGithub;
  let time: number;

  beforeAll(async () => {
    time = NOON;
    github = await startTestGithub({
      apps: [app.options],
      users: [{ login: 'octocat' }],
      clock: () => time,
    });
    await createService(github.octokit);
  });

  beforeEach(() => {
    time = NOON;
  });

  afterAll(() => github.stop());

  const seconds = () => Math.floor(time / 1000);
  const asApp = (claims: object = {}, algorithm?: string) =>
    clientOf(
      github,
      signJsonWebToken(
        app,
        { iss: 4711, iat: seconds() - 60, exp: seconds() + 300, ...claims },
        algorithm,
      ),
    );
  const token = async (request: object = {}): Promise<string> => {
    const { data } = await asApp().apps.createInstallationAccessToken({
      installation_id: 77,
      ...request,
    });
    return data.token;
  };
  const asInstallation = async (request: object = {}): Promise<Octokit> =>
    clientOf(github, await token(request));

  describe('with its JSON Web Token', () => {
    it('is told who it is', async () => {
      const { data } = await asApp().apps.getAuthenticated();

      expect(data).toMatchObject({
        id: 4711,
        slug: 'scaffolder',
        name: 'Scaffolder',
        installations_count: 1,
      });
    });

    it('may name its client id as issuer', async () => {
      const client = asApp({ iss: 'Iv1.scaffolder' });

      expect((await client.apps.getAuthenticated()).status).toBe(200);
    });

    it.each([
      [
        'expired',
        { exp: NOON / 1000 },
        "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
      ],
      [
        'living for more than ten minutes',
        { exp: NOON / 1000 + 601 },
        "'Expiration time' claim ('exp') is too far in the future",
      ],
      [
        'issued in the future',
        { iat: NOON / 1000 + 1 },
        "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
      ],
    ])('is refused one that is %s', async (_, claims, message) => {
      const failure = await failureOf(asApp(claims).apps.getAuthenticated());

      expect(failure.status).toBe(401);
      expect(failure.body.message).toBe(message);
    });

    it('is not known under another number', async () => {
      const failure = await failureOf(
        asApp({ iss: 4712 }).apps.getAuthenticated(),
      );

      expect(failure.status).toBe(404);
      expect(failure.body.message).toBe('Integration not found');
    });

    it.each([
      ['another algorithm', () => asApp({}, 'HS256')],
      [
        "another App's key",
        () =>
          clientOf(
            github,
            signJsonWebToken(testApp(), {
              iss: 4711,
              iat: seconds(),
              exp: seconds() + 60,
            }),
          ),
      ],
      ["a user's token", () => github.octokit],
      ['nothing', () => github.anonymous],
    ])('is not believed with %s', async (_, client) => {
      const failure = await failureOf(client().apps.getAuthenticated());

      expect(failure.status).toBe(401);
      expect(failure.body.message).toBe(
        'A JSON web token could not be decoded',
      );
    });

    it('finds where it is installed', async () => {
      const { apps } = asApp();
      const all = await apps.listInstallations();
      const found = [
        await apps.getInstallation({ installation_id: 77 }),
        await apps.getOrgInstallation({ org: 'acme' }),
        await apps.getRepoInstallation(item),
      ];

      expect(all.data.map(({ id }) => id)).toEqual([77]);
      expect(found.map(({ data }) => data.id)).toEqual([77, 77, 77]);
      expect(all.data[0]).toMatchObject({
        app_slug: 'scaffolder',
        target_type: 'Organization',
        repository_selection: 'all',
      });
    });

    it('can do nothing else', async () => {
      const failure = await failureOf(asApp().repos.get(item));

      expect(failure.status).toBe(403);
      expect(failure.body.message).toBe(
        'Resource not accessible by integration',
      );
    });
  });

  describe('with an installation access token', () => {
    it('creates a repository in the organisation', async () => {
      const client = await asInstallation();
      const created = await client.repos.createInOrg({
        org: 'acme',
        name: 'by-app',
        auto_init: true,
      });

      expect(created.status).toBe(201);
    });

    it('has its commits signed when it names no author', async () => {
      const client = await asInstallation();
      const tree = await client.git.createTree({
        ...item,
        tree: [{ path: 'a.txt', mode: '100644', content: 'a' }],
      });
      const change = { ...item, message: 'By a bot\n', tree: tree.data.sha };
      const { data } = await client.git.createCommit(change);
      const named = await client.git.createCommit({
        ...change,
        author: { name: 'Mona', email: 'mona@example.org' },
      });
      const read = await client.git.getCommit({
        ...item,
        commit_sha: data.sha,
      });

      expect(data.author.name).toBe('scaffolder[bot]');
      expect(read.data.message).toBe('By a bot\n');
      expect(read.data.verification).toMatchObject({
        verified: true,
        reason: 'valid',
      });
      expect(named.data.verification).toMatchObject({
        verified: false,
        reason: 'unsigned',
      });
    });

    it('acts with the account of its bot', async () => {
      const { data } = await github.octokit.users.getByUsername({
        username: 'scaffolder[bot]',
      });

      expect(data).toMatchObject({ login: 'scaffolder[bot]', type: 'Bot' });
    });

    it('has the files that it writes signed', async () => {
      const client = await asInstallation();
      const { data } = await client.repos.createOrUpdateFileContents({
        ...item,
        path: 'bot.txt',
        message: 'Write a file',
        content: 'YQ==',
      });
      const commit = await client.repos.getCommit({
        ...item,
        ref: String(data.commit.sha),
      });

      expect(data.commit.verification?.verified).toBe(true);
      expect(commit.data.author?.login).toBe('scaffolder[bot]');
    });

    it('clones and pushes as far as its permission for contents goes', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'apps-'));
      const address = async (level: string) => {
        const secret = await token({ permissions: { contents: level } });
        return `http://x-access-token:${secret}@127.0.0.1:${github.server.port}/acme/item-service.git`;
      };
      await runGit(['clone', '--quiet', await address('read'), folder]);
      const push = async (level: string) =>
        runGit(['-C', folder, 'push', await address(level), 'HEAD:by-git']);

      await expect(push('read')).rejects.toThrow('403');
      await expect(push('write')).resolves.toBe('');
      rmSync(folder, { recursive: true });
    });

    it('has it for an hour', async () => {
      const { data } = await asApp().apps.createInstallationAccessToken({
        installation_id: 77,
      });
      const client = clientOf(github, data.token);
      time += 60 * 60 * 1000 - 1;
      const last = await client.repos.get(item);
      time += 1;
      const failure = await failureOf(client.repos.get(item));

      expect(data.token).toMatch(/^ghs_[0-9a-f]{36}$/);
      expect(data.expires_at).toBe('2026-01-01T13:00:00Z');
      expect(last.status).toBe(200);
      expect(failure.status).toBe(401);
      expect(failure.body.message).toBe('Bad credentials');
    });

    it('is told which permission an operation takes', async () => {
      const client = await asInstallation({
        permissions: { contents: 'read' },
      });
      const read = await client.git.getRef({ ...item, ref: 'heads/main' });
      const error = await client.git
        .createBlob({ ...item, content: 'x' })
        .catch(it => it);

      expect(read.headers['x-accepted-github-permissions']).toBe(
        'contents=read',
      );
      expect(error.status).toBe(403);
      expect(error.response.data.message).toBe(
        'Resource not accessible by integration',
      );
      expect(error.response.headers['x-accepted-github-permissions']).toBe(
        'contents=write',
      );
    });

    it('may not do what is for users', async () => {
      const client = await asInstallation();
      const failure = await failureOf(
        client.repos.createForAuthenticatedUser({ name: 'mine' }),
      );

      expect(failure.status).toBe(403);
      expect(failure.body.message).toBe(
        'Resource not accessible by integration',
      );
    });

    it('cannot ask for more than it has', async () => {
      const failure = await failureOf(
        token({ permissions: { secrets: 'write' } }),
      );

      expect(failure.status).toBe(422);
      expect(failure.body.message).toBe(
        'The permissions requested are not granted to this installation.',
      );
    });

    it('sees only the repositories that it asked for', async () => {
      await github.octokit.repos.createInOrg({
        org: 'acme',
        name: 'other',
        private: true,
      });
      const client = await asInstallation({ repositories: ['item-service'] });
      const { data } = await client.apps.listReposAccessibleToInstallation();
      const failure = await failureOf(
        client.repos.get({ owner: 'acme', repo: 'other' }),
      );

      expect(data.repositories.map(({ name }) => name)).toEqual([
        'item-service',
      ]);
      expect(data.repository_selection).toBe('selected');
      expect(failure.status).toBe(404);
    });

    it('cannot ask for a repository that is not there', async () => {
      const failure = await failureOf(token({ repositories: ['nowhere'] }));

      expect(failure.status).toBe(422);
    });

    it('writes no workflow without the permission for workflows', async () => {
      const client = await asInstallation();
      const failure = await failureOf(
        client.git.createTree({
          ...item,
          tree: [
            {
              path: '.github/workflows/ci.yml',
              mode: '100644',
              content: 'on: push\n',
            },
          ],
        }),
      );

      expect(failure.status).toBe(403);
    });
  });

  it('lists repositories only where it is installed', async () => {
    const failure = await failureOf(
      github.octokit.apps.listReposAccessibleToInstallation(),
    );

    expect(failure.status).toBe(403);
    expect(failure.body.message).toBe(
      'You must authenticate with an installation access token in order to list repositories for an installation.',
    );
  });
});
