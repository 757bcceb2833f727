import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { LocalGithub } from '@microservice-scaffolder/local-github';
import {
  createGenerator,
  createGithubConnector,
  ensureRepository,
  MemoryLedger,
  operationId,
} from '@microservice-scaffolder/plugin-microservice-node';
import {
  githubIntegration,
  startTestGithub,
} from '../../__testUtils__/localGithub';
import { runAction } from '../../__testUtils__/runAction';
import { TEMPLATES } from '../../__testUtils__/startTestPortal';
import { watchers } from '../../__testUtils__/watchers';
import { Checkpoint } from '../../operations/keepOnce';
import { createGithubPushAction } from './createGithubPushAction';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

describe('microservice:github:push', () => {
  let server: LocalGithub;
  let host: string;
  let dependencies: Parameters<typeof createGithubPushAction>[0];
  let workspacePath: string;
  beforeAll(async () => {
    server = await startTestGithub();
    host = `127.0.0.1:${server.port}`;
    dependencies = {
      generator: await createGenerator({ templatesDirectory: TEMPLATES }),
      ledger: new MemoryLedger(),
      ...watchers(),
      github: createGithubConnector({
        integrations: ScmIntegrations.fromConfig(
          mockServices.rootConfig({ data: githubIntegration(server) }),
        ),
      }),
      configuration: {
        templatesDirectory: '/nowhere',
        policy: { defaults: { organisation: { host, owner: 'acme' } } },
        appBaseUrl: 'http://localhost:7007',
        leaseSeconds: 15,
      },
    };
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    workspacePath = await mkdtemp(join(tmpdir(), 'workspace-'));
    await writeFile(join(workspacePath, 'README.md'), '# Items\n');
  });
  afterEach(() => rm(workspacePath, { recursive: true }));

  const place = (repoName: string) => ({ owner: 'acme', repoName });
  /** Leaves GitHub and the ledger as the step before leaves them. */
  async function create(name: string, evidence: object = {}) {
    const { ledger, github } = dependencies;
    const owner = 'acme';
    const key = { taskId: 'task-1', host, owner, repository: name };
    const marker = `http://localhost:7007/${name}`;
    const { id } = await ledger.open({
      ...key,
      id: operationId(key),
      marker,
    });
    const { repositoryId, initialCommitSha } = await ensureRepository(
      await github.connect({ host, owner, name }),
      { visibility: 'private', description: '', marker },
    );
    const { operation } = await ledger.acquire(id);
    await ledger.record(id, operation.fence, {
      stage: 'created',
      repositoryId,
      initialCommitSha,
      ...evidence,
    });
    await ledger.release(id, operation.fence);
  }
  const push = (repoName: string, changes: object = {}) =>
    runAction(createGithubPushAction(dependencies), {
      input: { ...place(repoName), ...changes },
      workspacePath,
    });

  it('pushes a folder of the workspace and says where its files are', async () => {
    await create('folder');
    await mkdir(join(workspacePath, 'service'));
    await writeFile(join(workspacePath, 'service/main.py'), 'print()\n');
    const outputs = await push('folder', { sourcePath: 'service' });
    expect(outputs).toMatchObject({
      commitUrl: `${server.url}/acme/folder/commit/${outputs.commitSha}`,
      catalogInfoUrl: `${server.url}/acme/folder/blob/main/catalog-info.yaml`,
      docsUrl: `${server.url}/acme/folder/blob/main/docs/index.md`,
    });
  });

  it('refuses to push before the repository was created', async () => {
    await expect(push('missing')).rejects.toThrow(
      "run 'microservice:github:create' earlier in the same task.",
    );
  });

  it.each([
    ['in the ledger', { treeSha: EMPTY_TREE }, {}],
    ['by the step', {}, { expectedTreeSha: EMPTY_TREE }],
  ])(
    'pushes nothing but what is expected %s',
    async (where, created, pushed) => {
      const name = `expected-${where.length}`;
      await create(name, created);
      await expect(push(name, pushed)).rejects.toThrow(
        `where ${EMPTY_TREE} was rendered, so nothing was pushed`,
      );
    },
  );

  it('pushes nothing out of an empty workspace', async () => {
    await create('empty');
    await rm(join(workspacePath, 'README.md'));
    await expect(push('empty')).rejects.toThrow('There are no files to push');
  });

  it('sets the rules after the commit', async () => {
    await create('ruled');
    await push('ruled', { rules: { linearHistory: true } });
    const { client } = await dependencies.github.connect({
      host,
      owner: 'acme',
      name: 'ruled',
    });
    const { data } = await client.rest.repos.getBranchRules({
      owner: 'acme',
      repo: 'ruled',
      branch: 'main',
    });
    expect(data.map(({ type }) => type)).toEqual([
      'deletion',
      'non_fast_forward',
      'required_linear_history',
    ]);
    // Rules hold for us, too: a second run has to find its work done.
    expect(await push('ruled', { rules: {} })).toMatchObject({
      commitSha: expect.any(String),
    });
  });

  it('has nothing to do where its commit is there, also under later work', async () => {
    await create('continued');
    const state = new Map<string, unknown>();
    const checkpoint = async (step: {
      key: string;
      fn: () => Promise<unknown>;
    }) => {
      if (!state.has(step.key)) state.set(step.key, await step.fn());
      return state.get(step.key);
    };
    const run = () =>
      runAction(createGithubPushAction(dependencies), {
        input: place('continued'),
        workspacePath,
        checkpoint: checkpoint as Checkpoint,
      });
    const first = await run();
    const { client } = await dependencies.github.connect({
      host,
      owner: 'acme',
      name: 'continued',
    });
    await client.rest.repos.createOrUpdateFileContents({
      owner: 'acme',
      repo: 'continued',
      path: 'work.txt',
      message: 'My work',
      content: 'bWluZQ==',
    });
    expect(await run()).toEqual(first);
  });

  it('overwrites nothing that somebody pushed in between', async () => {
    await create('raced');
    const { client } = await dependencies.github.connect({
      host,
      owner: 'acme',
      name: 'raced',
    });
    await client.rest.repos.createOrUpdateFileContents({
      owner: 'acme',
      repo: 'raced',
      path: 'work.txt',
      message: 'My work',
      content: 'bWluZQ==',
    });
    await expect(push('raced')).rejects.toThrow(
      'acme/raced has commits that are not ours',
    );
  });

  it.each(['../other', '/etc'])(
    'does not read outside of the workspace: %s',
    async sourcePath => {
      await create('outside');
      await expect(push('outside', { sourcePath })).rejects.toThrow(
        /not allowed|invalid/i,
      );
    },
  );

  it('does not follow a link out of the workspace', async () => {
    await create('linked');
    await symlink('/etc/hostname', join(workspacePath, 'hostname'));
    await expect(push('linked')).rejects.toThrow(
      "'hostname' is a symbolic link",
    );
  });
});
