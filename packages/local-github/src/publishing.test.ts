import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sodium from 'libsodium-wrappers';
import { runGit } from './__testUtils__/runGit';
import {
  startTestGithub,
  TestGithub,
  TOKEN,
} from './__testUtils__/startTestGithub';

const item = { owner: 'acme', repo: 'item-service' };
const main = { ...item, ref: 'heads/main' };

describe('publishing a service', () => {
  let github: TestGithub;
  let folder: string;

  beforeAll(async () => {
    github = await startTestGithub();
    folder = mkdtempSync(join(tmpdir(), 'published-'));
  });

  afterAll(async () => {
    await github.stop();
    rmSync(folder, { recursive: true });
  });

  it('creates a repository with a first commit', async () => {
    const { octokit, server } = github;

    const created = await octokit.repos.createInOrg({
      org: 'acme',
      name: 'item-service',
      description: 'Manages items',
      homepage: 'http://localhost:7007/catalog/default/component/item-service',
      // The client's types know github.com only; this visibility is Enterprise Cloud's.
      visibility: 'internal' as 'private',
      auto_init: true,
    });

    expect(created.status).toBe(201);
    expect(created.data).toMatchObject({
      full_name: 'acme/item-service',
      visibility: 'internal',
      private: true,
      default_branch: 'main',
      homepage: 'http://localhost:7007/catalog/default/component/item-service',
      clone_url: `${server.url}/acme/item-service.git`,
    });
  });

  it('replaces the first commit by the root commit of a tree', async () => {
    const { git } = github.octokit;
    const binary = Buffer.from([0, 1, 2, 255]);
    const blob = await git.createBlob({
      ...item,
      content: binary.toString('base64'),
      encoding: 'base64',
    });
    const first = await git.createTree({
      ...item,
      tree: [
        {
          path: 'README.md',
          mode: '100644',
          type: 'blob',
          content: '# Items\n',
        },
        {
          path: 'bin/run',
          mode: '100755',
          type: 'blob',
          content: '#!/bin/sh\n',
        },
      ],
    });
    const tree = await git.createTree({
      ...item,
      base_tree: first.data.sha,
      tree: [
        { path: 'logo.png', mode: '100644', type: 'blob', sha: blob.data.sha },
        {
          path: 'app/readme',
          mode: '120000',
          type: 'blob',
          content: '../README.md',
        },
      ],
    });
    const commit = await git.createCommit({
      ...item,
      message: 'Create item-service\n\nScaffold-Operation: 1',
      tree: tree.data.sha,
      parents: [],
    });
    const moved = await git.updateRef({
      ...main,
      sha: commit.data.sha,
      force: true,
    });

    expect(moved.data.object.sha).toBe(commit.data.sha);
    expect(commit.data.message).toBe(
      'Create item-service\n\nScaffold-Operation: 1',
    );
  });

  it('can be cloned with git, with modes, links and bytes intact', async () => {
    const { port } = github.server;
    const clone = join(folder, 'item-service');
    const address = `http://x-access-token:${TOKEN}@127.0.0.1:${port}/acme/item-service.git`;
    await runGit(['clone', '--quiet', address, clone]);

    expect(await runGit(['-C', clone, 'fsck', '--strict'])).toBe('');
    expect(await runGit(['-C', clone, 'rev-list', '--count', 'HEAD'])).toBe(
      '1\n',
    );
    expect(await runGit(['-C', clone, 'ls-files', '--stage'])).toBe(
      [
        '100644 1eea0ec401bcb1043291b5f9780ddbaa8c54fe97 0\tREADME.md',
        '120000 32d46ee883b58d6a383eed06eb98f33aa6530ded 0\tapp/readme',
        '100755 1a2485251c33a70432394c93fb89330ef214bfc9 0\tbin/run',
        '100644 f971a5e28b6c4cb237ca3c7349e33bb600dbc907 0\tlogo.png',
        '',
      ].join('\n'),
    );
    expect(statSync(join(clone, 'bin/run')).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(clone, 'app/readme'), 'utf8')).toBe('# Items\n');
  });

  it('keeps a secret that only its key opens', async () => {
    const { octokit, server } = github;
    await octokit.repos.createOrUpdateEnvironment({
      ...item,
      environment_name: 'production',
    });
    const { data } = await octokit.actions.getEnvironmentPublicKey({
      ...item,
      environment_name: 'production',
    });
    await sodium.ready;
    const sealed = sodium.crypto_box_seal(
      's3cret',
      Buffer.from(data.key, 'base64'),
    );

    const stored = await octokit.actions.createOrUpdateEnvironmentSecret({
      ...item,
      environment_name: 'production',
      secret_name: 'registry_token',
      key_id: data.key_id,
      encrypted_value: Buffer.from(sealed).toString('base64'),
    });

    expect(stored.status).toBe(201);
    expect(
      await server.openSecret({
        owner: 'acme',
        repository: 'item-service',
        environment: 'production',
        name: 'REGISTRY_TOKEN',
      }),
    ).toBe('s3cret');
  });
});
