import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

const OPEN = { owner: 'acme', repo: 'open' };

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('users', () => {
  let github: TestGithub;
  let member: Octokit;
  let limited: Octokit;
  let stranger: Octokit;

  beforeAll(async () => {
    github = await startTestGithub({
      users: [
        { login: 'mona', token: 'mona-token', teams: ['acme/shop-team'] },
        {
          login: 'boss',
          token: 'boss-token',
          owns: ['acme'],
          scopes: ['repo'],
        },
        { login: 'octocat', token: 'octocat-token' },
      ],
    });
    member = clientOf(github, 'mona-token');
    limited = clientOf(github, 'boss-token');
    stranger = clientOf(github, 'octocat-token');
    await createService(github.octokit);
    await github.octokit.repos.createInOrg({
      org: OPEN.owner,
      name: OPEN.repo,
      auto_init: true,
    });
    await github.octokit.teams.addOrUpdateRepoPermissionsInOrg({
      org: 'acme',
      team_slug: 'shop-team',
      ...item,
      permission: 'push',
    });
  });

  afterAll(() => github.stop());

  it('are told who they are', async () => {
    const { data } = await stranger.users.getAuthenticated();

    expect(data.login).toBe('octocat');
  });

  it('see what their teams may see, and what is public', async () => {
    const visible = async (client: Octokit) => {
      const { data } = await client.repos.listForOrg({ org: 'acme' });
      return data.map(({ name }) => name);
    };

    expect(await visible(member)).toEqual(['open', 'item-service']);
    expect(await visible(stranger)).toEqual(['open']);
    expect((await member.repos.get(item)).status).toBe(200);
    expect((await failureOf(stranger.repos.get(item))).status).toBe(404);
  });

  it('write where they may push', async () => {
    const blob = { content: 'x' };

    expect((await member.git.createBlob({ ...item, ...blob })).status).toBe(
      201,
    );
    expect(
      (await failureOf(stranger.git.createBlob({ ...OPEN, ...blob }))).status,
    ).toBe(404);
  });

  it('need to be administrators for settings', async () => {
    const { status, body } = await failureOf(
      member.repos.update({ ...item, description: 'Mine' }),
    );

    expect(status).toBe(403);
    expect(body.message).toBe('Must have admin rights to Repository.');
  });

  it('are told the scopes of their token', async () => {
    const { headers } = await limited.repos.get(item);

    expect(headers['x-oauth-scopes']).toBe('repo');
  });

  it('write no workflow without the scope workflow', async () => {
    const file = {
      ...item,
      path: '.github/workflows/ci.yml',
      message: 'Build',
      content: Buffer.from('on: push\n').toString('base64'),
    };
    const tree = {
      ...item,
      tree: [
        { path: file.path, mode: '100644' as const, content: 'on: push\n' },
      ],
    };

    expect((await failureOf(limited.git.createTree(tree))).status).toBe(404);
    expect(
      (await failureOf(limited.repos.createOrUpdateFileContents(file))).status,
    ).toBe(404);
    expect((await member.git.createTree(tree)).status).toBe(201);
  });

  it('delete nothing without the scope delete_repo', async () => {
    const { status, body } = await failureOf(limited.repos.delete(item));

    expect(status).toBe(403);
    expect(body.message).toBe('Must have admin rights to Repository.');
  });

  it('sign commits with their own name', async () => {
    const head = await member.git.getRef({ ...item, ref: 'heads/main' });
    const base = await member.git.getCommit({
      ...item,
      commit_sha: head.data.object.sha,
    });
    const { data } = await member.git.createCommit({
      ...item,
      message: 'Mine',
      tree: base.data.tree.sha,
    });

    expect(data.author).toMatchObject({
      name: 'mona',
      email: expect.stringMatching(/^\d+\+mona@users\.noreply\.github\.com$/),
    });
  });

  describe('with git', () => {
    let folder: string;

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'users-'));
    });

    afterEach(() => rmSync(folder, { recursive: true }));

    const clone = (token: string, { owner, repo }: typeof item) => {
      const address = `http://x:${token}@127.0.0.1:${github.server.port}/${owner}/${repo}.git`;
      return runGit(['clone', '--quiet', address, folder]);
    };

    it('clone what they may see', async () => {
      await expect(clone('mona-token', item)).resolves.toBe('');
    });

    it('do not find what they may not see', async () => {
      await expect(clone('octocat-token', item)).rejects.toThrow('not found');
    });

    it('push no workflow without the scope workflow', async () => {
      await clone('boss-token', item);
      const workflows = join(folder, '.github', 'workflows');
      mkdirSync(workflows, { recursive: true });
      writeFileSync(join(workflows, 'ci.yml'), 'on: push\n');
      const me = ['-c', 'user.name=Boss', '-c', 'user.email=b@example.org'];
      await runGit(['-C', folder, 'add', '.']);
      await runGit(['-C', folder, ...me, 'commit', '--quiet', '-m', 'Build']);

      await expect(
        runGit(['-C', folder, 'push', 'origin', 'HEAD:with-ci']),
      ).rejects.toThrow(
        'refusing to allow a Personal Access Token to create or update workflow `.github/workflows/ci.yml` without `workflow` scope',
      );
    });

    it('push everything else without it', async () => {
      await clone('boss-token', item);

      await expect(
        runGit(['-C', folder, 'push', '--quiet', 'origin', 'HEAD:without-ci']),
      ).resolves.toBe('');
    });

    it('do not push where they may only read', async () => {
      await clone('octocat-token', OPEN);

      await expect(
        runGit(['-C', folder, 'push', 'origin', 'HEAD:other']),
      ).rejects.toThrow('403');
    });
  });
});
