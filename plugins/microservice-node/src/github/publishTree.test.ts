import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from '../workspace';
import { ensureRepository } from './ensureRepository';
import { GithubRepository } from './GithubRepository';
import { publishTree } from './publishTree';
import { startTestGithub, TestGithub } from './__testUtils__/startTestGithub';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

const run = promisify(execFile);

const treeOf = (contents: [string, string | Uint8Array][]): FileTree => ({
  files: contents.map(([path, content]) => ({
    path,
    content: Buffer.from(content),
    mode: path.endsWith('.sh') ? ('100755' as const) : ('100644' as const),
    from: [],
  })),
});
const tree = treeOf([
  ['.github/workflows/ci.yml', 'name: CI\n'],
  ['README.md', '# Items\n'],
  ['app/__init__.py', ''],
  ['logo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255])],
  ['scripts/start.sh', '#!/bin/sh\n'],
]);

describe('publishTree', () => {
  let github: TestGithub;
  beforeAll(async () => {
    github = await startTestGithub();
  });
  afterAll(() => github.stop());

  async function newRepository(name: string, send?: typeof fetch) {
    const repository = github.repository(name, send);
    const { initialCommitSha } = await ensureRepository(repository, {
      visibility: 'public',
      description: '',
      marker: `http://localhost/${name}`,
    });
    const request = {
      tree,
      branch: 'main',
      message: 'Create the service',
      operationId: 'op-1',
      initialCommitSha,
    };
    return { repository, request };
  }

  const headOf = async ({ client, owner, name: repo }: GithubRepository) =>
    (await client.rest.git.getRef({ owner, repo, ref: 'heads/main' })).data
      .object.sha;

  it('makes one root commit that git clones byte for byte', async () => {
    const { repository, request } = await newRepository('whole');
    const published = await publishTree(repository, request);
    expect(published).toMatchObject({ treeSha: treeSha(tree), changed: true });

    const folder = mkdtempSync(join(tmpdir(), 'clone-'));
    try {
      // Not synchronously: the server answers from this very process.
      const git = async (...args: string[]) =>
        (await run('git', args, { cwd: folder })).stdout.trim();
      await git('clone', '--quiet', `${github.server.url}/acme/whole.git`, '.');
      await git('fsck', '--strict');
      expect(await git('rev-list', '--all')).toBe(published.commitSha);
      expect(await git('rev-parse', 'HEAD^{tree}')).toBe(treeSha(tree));
      expect(await git('log', '-1', '--format=%B')).toBe(
        'Create the service\n\nScaffold-Operation: op-1',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('writes nothing when it runs again', async () => {
    const writes: string[] = [];
    const { repository, request } = await newRepository(
      'again',
      (input, init) => {
        if (init?.method !== 'GET') writes.push(`${init?.method} ${input}`);
        return fetch(input, init);
      },
    );
    const first = await publishTree(repository, request);
    writes.length = 0;
    expect(await publishTree(repository, request)).toEqual({
      ...first,
      changed: false,
    });
    expect(writes).toEqual([]);
  });

  it('sends a tree of many files in several requests', async () => {
    const many = treeOf(
      Array.from({ length: 230 }, (_, i) => [`d${i % 7}/f${i}.txt`, `${i}`]),
    );
    const { repository, request } = await newRepository('many');
    const published = await publishTree(repository, { ...request, tree: many });
    expect(published.treeSha).toBe(treeSha(many));
  });

  it('overwrites nothing that somebody else pushed', async () => {
    const { repository, request } = await newRepository('pushed');
    await publishTree(repository, request);
    const before = await headOf(repository);
    await expect(
      publishTree(repository, { ...request, operationId: 'op-2' }),
    ).rejects.toThrow(
      `acme/pushed has commits that are not ours (${before}), so nothing was overwritten`,
    );
    expect(await headOf(repository)).toBe(before);
  });

  it('refuses to publish nothing', async () => {
    const { repository, request } = await newRepository('nothing');
    await expect(
      publishTree(repository, { ...request, tree: { files: [] } }),
    ).rejects.toThrow('There are no files to push to acme/nothing');
  });
});
