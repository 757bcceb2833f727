import { treeSha } from '../../workspace';
import { GithubRepository } from '../GithubRepository';
import { newRepository, TREE } from '../__testUtils__/newRepository';
import { readClone } from '../__testUtils__/readClone';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';
import { treeOf } from '../__testUtils__/treeOf';
import { publishTree } from './publishTree';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

const TOO_LARGE =
  "Sorry, your request timed out. It's likely that your input was too large to process.";

describe('publishTree', () => {
  let github: TestGithub;
  beforeAll(async () => {
    github = await startTestGithub();
  });
  afterEach(() => github.server.faults.clear());
  afterAll(() => github.stop());

  const headOf = async ({ client, owner, name: repo }: GithubRepository) =>
    (await client.rest.git.getRef({ owner, repo, ref: 'heads/main' })).data
      .object.sha;

  it('makes one root commit that git clones byte for byte', async () => {
    const { repository, request } = await newRepository(github, 'whole');
    const published = await publishTree(repository, request);
    expect(published).toMatchObject({ treeSha: treeSha(TREE), changed: true });
    expect(await readClone(`${github.server.url}/acme/whole.git`)).toEqual({
      commits: [published.commitSha],
      tree: treeSha(TREE),
      message: 'Create the service\n\nScaffold-Operation: op-1',
    });
  });

  it('takes six requests with the creation, and one more for each binary file', async () => {
    const sent: string[] = [];
    const { repository, request } = await newRepository(
      github,
      'budget',
      (input, init) => {
        sent.push(`${init?.method} ${new URL(String(input)).pathname}`);
        return fetch(input, init);
      },
    );
    await publishTree(repository, request);
    const api = '/api/v3/repos/acme/budget';
    expect(sent).toEqual([
      'POST /api/v3/orgs/acme/repos',
      `GET ${api}/commits/heads%2Fmain`,
      `GET ${api}/commits/heads%2Fmain`,
      `POST ${api}/git/blobs`,
      `POST ${api}/git/trees`,
      `POST ${api}/git/commits`,
      `PATCH ${api}/git/refs/heads%2Fmain`,
    ]);
  });

  it('writes nothing when it runs again', async () => {
    const writes: string[] = [];
    const { repository, request } = await newRepository(
      github,
      'again',
      (input, init) => {
        if (init?.method !== 'GET') writes.push(`${init?.method} ${input}`);
        return fetch(input, init);
      },
    );
    const first = await publishTree(repository, request);
    writes.length = 0;
    expect(await publishTree(repository, request)).toEqual({
      commitSha: first.commitSha,
      treeSha: first.treeSha,
      changed: false,
    });
    expect(writes).toEqual([]);
  });

  it('replaces what an earlier attempt of the same operation pushed', async () => {
    const { repository, request } = await newRepository(github, 'changed');
    await publishTree(repository, request);
    const other = treeOf([['README.md', '# Other items\n']]);
    const published = await publishTree(repository, {
      ...request,
      tree: other,
    });
    expect(published).toMatchObject({ treeSha: treeSha(other), changed: true });
  });

  it('sends a tree of many files in several requests', async () => {
    const many = treeOf(
      Array.from({ length: 230 }, (_, i) => [`d${i % 7}/f${i}.txt`, `${i}`]),
    );
    const { repository, request } = await newRepository(github, 'many');
    const published = await publishTree(repository, { ...request, tree: many });
    expect(published.treeSha).toBe(treeSha(many));
  });

  it('sends a request that was too large again in halves', async () => {
    const { repository, request } = await newRepository(github, 'halves');
    const { faults } = github.server;
    faults.inject({
      operation: 'git/create-tree',
      fault: {
        kind: 'refused',
        with: { status: 422, message: TOO_LARGE },
      },
    });
    const { commitSha } = await publishTree(repository, request);
    expect(await headOf(repository)).toBe(commitSha);
    expect(faults.fired).toHaveLength(1);
  });

  it('overwrites nothing that somebody else pushed', async () => {
    const { repository, request } = await newRepository(github, 'pushed');
    await publishTree(repository, request);
    const before = await headOf(repository);
    await expect(
      publishTree(repository, { ...request, operationId: 'op-2' }),
    ).rejects.toThrow(
      `acme/pushed has commits that are not ours (${before}), so nothing was overwritten`,
    );
    expect(await headOf(repository)).toBe(before);
  });

  it('overwrites nothing that somebody pushed during a large upload', async () => {
    const { owner, client } = github.repository('raced');
    let pushed = false;
    const pushOnce = async () => {
      if (pushed) return;
      pushed = true;
      await client.rest.repos.createOrUpdateFileContents({
        owner,
        repo: 'raced',
        path: 'mine.txt',
        message: 'Mine',
        content: '',
      });
    };
    const { repository, request } = await newRepository(
      github,
      'raced',
      async (input, init) => {
        const sent = await fetch(input, init);
        if (String(input).endsWith('/git/trees')) await pushOnce();
        return sent;
      },
    );
    const many = treeOf(
      Array.from({ length: 151 }, (_, i) => [`f${i}.txt`, `${i}`]),
    );
    await expect(
      publishTree(repository, { ...request, tree: many }),
    ).rejects.toThrow('acme/raced has commits that are not ours');
  });

  it('does not follow a repository to its new name', async () => {
    const { repository, request } = await newRepository(github, 'old-name');
    const { client, owner, name: repo } = repository;
    await client.rest.repos.update({ owner, repo, name: 'new-name' });
    await expect(publishTree(repository, request)).rejects.toThrow(
      'acme/old-name now is acme/new-name',
    );
  });

  it('says so where the repository is gone', async () => {
    const { repository, request } = await newRepository(github, 'gone');
    const { client, owner, name: repo } = repository;
    await client.rest.repos.delete({ owner, repo });
    await expect(publishTree(repository, request)).rejects.toThrow(
      'Cannot read the repository acme/gone: it does not exist',
    );
  });

  it('refuses to publish nothing', async () => {
    const { repository, request } = await newRepository(github, 'nothing');
    await expect(
      publishTree(repository, { ...request, tree: { files: [] } }),
    ).rejects.toThrow('There are no files to push to acme/nothing');
  });
});
