import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from '../../workspace';
import { ensureRepository } from '../ensureRepository';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';
import { publishTree } from './publishTree';
import { writeBaseRef } from './writeBaseRef';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

const file = (path: string, text: string) => ({
  path,
  content: Buffer.from(text),
  mode: '100644' as const,
  from: [],
});
const render: FileTree = { files: [file('README.md', '# Items\n')] };
const whole: FileTree = {
  files: [file('.scaffold/manifest.json', '{}\n'), ...render.files],
};
const item = { owner: 'acme', repo: 'item-service' };

describe('writeBaseRef', () => {
  let github: TestGithub;
  beforeAll(async () => {
    github = await startTestGithub();
    const repository = github.repository('item-service');
    const { initialCommitSha } = await ensureRepository(repository, {
      visibility: 'private',
      description: '',
      marker: 'http://localhost/item-service',
    });
    await publishTree(repository, {
      tree: whole,
      branch: 'main',
      message: 'Create the service',
      operationId: 'op-1',
      initialCommitSha,
    });
  });
  afterAll(() => github.stop());

  it('keeps the tree without its origin record reachable', async () => {
    const repository = github.repository('item-service');
    const ref = await writeBaseRef(repository, whole);
    expect(ref).toBe(`refs/scaffold/base/${treeSha(render)}`);
    const { git } = repository.client.rest;
    const found = await git.getRef({
      ...item,
      ref: `scaffold/base/${treeSha(render)}`,
    });
    const commit = await git.getCommit({
      ...item,
      commit_sha: found.data.object.sha,
    });
    expect(commit.data.tree.sha).toBe(treeSha(render));
    expect(commit.data.parents).toEqual([]);
  });

  it('writes nothing when it runs again', async () => {
    const methods: (string | undefined)[] = [];
    const repository = github.repository('item-service', (input, init) => {
      methods.push(init?.method);
      return fetch(input, init);
    });
    await writeBaseRef(repository, whole);
    expect(methods).toEqual(['GET', 'GET']);
  });

  it('is content with the ref that an attempt made whose answer was lost', async () => {
    const repository = github.repository('item-service');
    const { git } = repository.client.rest;
    const ref = `scaffold/base/${treeSha(render)}`;
    await git.deleteRef({ ...item, ref });
    github.server.faults.inject({
      operation: 'git/create-ref',
      fault: { kind: 'lost', with: { status: 502 } },
    });
    expect(await writeBaseRef(repository, whole)).toBe(`refs/${ref}`);
  });
});
