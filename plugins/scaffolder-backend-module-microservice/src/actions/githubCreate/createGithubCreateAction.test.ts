import {
  createGithubConnector,
  ensureRepository,
  LedgerError,
  MemoryLedger,
} from '@microservice-scaffolder/plugin-microservice-node';
import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { LocalGithub } from '@microservice-scaffolder/local-github';
import {
  githubIntegration,
  startTestGithub,
} from '../../__testUtils__/localGithub';
import { ActionRun, runAction } from '../../__testUtils__/runAction';
import { watchers } from '../../__testUtils__/watchers';
import { RunMemory } from '../../operations/RunMemory';
import { createGithubCreateAction } from './createGithubCreateAction';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('microservice:github:create', () => {
  let server: LocalGithub;
  let host: string;
  beforeAll(async () => {
    server = await startTestGithub();
    host = `127.0.0.1:${server.port}`;
  });
  afterAll(() => server.close());

  const github = () =>
    createGithubConnector({
      integrations: ScmIntegrations.fromConfig(
        mockServices.rootConfig({ data: githubIntegration(server) }),
      ),
    });
  const connect = (name: string) =>
    github().connect({ host, owner: 'acme', name });

  function create(
    repoName: string,
    changes: object = {},
    options: Partial<ActionRun> & {
      ledger?: MemoryLedger;
      runs?: RunMemory;
      leaseSeconds?: number;
    } = {},
  ) {
    const action = createGithubCreateAction({
      ledger: options.ledger ?? new MemoryLedger(),
      github: github(),
      ...watchers(),
      ...(options.runs ? { runs: options.runs } : {}),
      configuration: {
        templatesDirectory: '/nowhere',
        policy: {
          organisations: [{ host, owner: 'acme' }],
          visibilities: ['private', 'internal'],
          defaults: { organisation: { host, owner: 'acme' } },
        },
        appBaseUrl: 'http://localhost:7007',
        leaseSeconds: options.leaseSeconds ?? 15,
      },
    });
    return runAction(action, {
      input: {
        owner: 'acme',
        repoName,
        visibility: 'internal',
        description: 'Manages items',
        ...changes,
      },
      ...options,
    });
  }

  const exists = async (name: string) => {
    const { client, owner } = await connect(name);
    return client.rest.repos.get({ owner, repo: name }).then(
      () => true,
      () => false,
    );
  };

  it("creates the repository on the default organisation's host, with the marker", async () => {
    const outputs = await create('plain', { entityName: 'plain-component' });
    const { client } = await connect('plain');
    const { data } = await client.rest.repos.get({
      owner: 'acme',
      repo: 'plain',
    });
    expect(data.homepage).toBe(
      `http://localhost:7007/catalog/default/component/plain-component?operation=${outputs.operationId}`,
    );
    expect(outputs.repositoryUrl).toBe(`${server.url}/acme/plain`);
  });

  it.each([
    [
      { owner: 'evil-corp' },
      /^owner: services may not be created in .*evil-corp"; choose .*acme\.$/,
    ],
    [
      { visibility: 'public' },
      "visibility: 'public' is not allowed here; choose private or internal.",
    ],
    [
      { description: '${{ parameters.x }}' },
      "input.description: holds '${{', as an expression that could not be rendered does;",
    ],
  ])('refuses %j, also past the form', async (changes, sentence) => {
    await expect(create('refused', changes)).rejects.toThrow(sentence);
    expect(await exists('refused')).toBe(false);
  });

  it('does not touch a repository that somebody else made', async () => {
    await ensureRepository(await connect('taken'), {
      visibility: 'private',
      description: 'Theirs',
      marker: 'https://example.com',
    });
    await expect(create('taken')).rejects.toThrow(
      'The repository acme/taken exists and is not ours to change',
    );
  });

  it('creates nothing where the ledger does not answer', async () => {
    const ledger = new MemoryLedger();
    ledger.open = async () => {
      throw LedgerError.unreachable('connect ECONNREFUSED');
    };
    await expect(create('unrecorded', {}, { ledger })).rejects.toThrow(
      'The ledger of operations cannot be reached (connect ECONNREFUSED), so nothing was changed',
    );
    expect(await exists('unrecorded')).toBe(false);
  });

  it('changes nothing after another run of the task has finished everything', async () => {
    const ledger = new MemoryLedger();
    const runs = new RunMemory();
    const { signal } = new AbortController();
    const { operationId: id } = await create('overtaken', {}, { ledger });
    const operation = (await ledger.get(String(id)))!;
    // This run began before the other one had its first lease.
    runs.note(signal, { ...operation, fence: 0 });
    const { fence } = (await ledger.acquire(operation.id)).operation;
    await ledger.record(operation.id, fence, { stage: 'registered' });
    await ledger.release(operation.id, fence, { state: 'done' });
    const teams = [{ team: 'nobody-asked-for-it', permission: 'push' }];
    await expect(
      create('overtaken', { teams }, { ledger, runs, signal, leaseSeconds: 1 }),
    ).rejects.toThrow(
      `Another run of this task has finished ${host}/acme/overtaken while this one stood still, so it changes nothing more`,
    );
    expect(await ledger.get(operation.id)).toMatchObject({ state: 'done' });
  });

  it('continues where a run was cut off between GitHub and the ledger', async () => {
    const ledger = new MemoryLedger();
    const record = ledger.record.bind(ledger);
    ledger.record = async (id, fence, evidence) => {
      if (evidence.repositoryId) throw new Error('the process died');
      return record(id, fence, evidence);
    };
    await expect(create('cut-off', {}, { ledger })).rejects.toThrow('died');
    ledger.record = record;
    const outputs = await create('cut-off', {}, { ledger });
    const operation = await ledger.get(String(outputs.operationId));
    expect(operation).toMatchObject({
      stage: 'created',
      repositoryId: outputs.repositoryId,
      initialCommitSha: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
  });

  it('refuses a repository that was replaced since', async () => {
    const ledger = new MemoryLedger();
    await create('replaced', {}, { ledger });
    const { client } = await connect('replaced');
    await client.rest.repos.delete({ owner: 'acme', repo: 'replaced' });
    await ensureRepository(await connect('replaced'), {
      visibility: 'private',
      description: '',
      marker: 'https://example.com',
    });
    await expect(create('replaced', {}, { ledger })).rejects.toThrow(
      'somebody replaced the repository',
    );
  });

  it('lets one task at a time create a repository', async () => {
    const ledger = new MemoryLedger();
    await create('busy', {}, { ledger });
    await expect(
      create('busy', {}, { ledger, taskId: 'task-2' }),
    ).rejects.toThrow('is being provisioned by task task-1');
  });

  it('stops when the task is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('the task is cancelled'));
    await expect(create('cancelled', {}, { signal })).rejects.toThrow(
      'the task is cancelled',
    );
    expect(await exists('cancelled')).toBe(false);
  });
});
