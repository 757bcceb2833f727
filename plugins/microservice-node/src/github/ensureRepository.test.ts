import { ensureRepository, readRepository } from './ensureRepository';
import { startTestGithub, TestGithub } from './__testUtils__/startTestGithub';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

const request = {
  visibility: 'internal' as const,
  description: 'Manages items',
  marker: 'http://localhost:7007/catalog/default/component/x?operation=op-1',
};

describe('ensureRepository', () => {
  let github: TestGithub;
  beforeAll(async () => {
    github = await startTestGithub();
  });
  afterAll(() => github.stop());

  it('creates the repository with the marker and finds its first commit', async () => {
    const repository = github.repository('item-service');
    const made = await ensureRepository(repository, request);
    expect(made).toMatchObject({
      created: true,
      defaultBranch: 'main',
      repositoryUrl: `${github.server.url}/acme/item-service`,
      cloneUrl: `${github.server.url}/acme/item-service.git`,
    });
    expect(made.initialCommitSha).toMatch(/^[0-9a-f]{40}$/);
    const { data } = await repository.client.rest.repos.get({
      owner: 'acme',
      repo: 'item-service',
    });
    expect(data).toMatchObject({
      homepage: request.marker,
      visibility: 'internal',
      description: 'Manages items',
    });
  });

  it('finds the same repository when it runs again', async () => {
    const repository = github.repository('again');
    const first = await ensureRepository(repository, request);
    expect(await ensureRepository(repository, request)).toEqual({
      ...first,
      created: false,
    });
  });

  it('finds the repository whose creation was answered by a broken connection', async () => {
    let broken = 0;
    const repository = github.repository('lost', async (input, init) => {
      const response = await fetch(input, init);
      if (init?.method !== 'POST' || broken > 0) return response;
      broken += 1;
      throw new TypeError('fetch failed');
    });
    const made = await ensureRepository(repository, request);
    expect([broken, made.created]).toEqual([1, false]);
    expect(made.initialCommitSha).toMatch(/^[0-9a-f]{40}$/);
  });

  it('waits for its repository where the name is taken and nothing can be read yet', async () => {
    const repository = github.repository('lagging');
    const { server } = github;
    server.faults.inject({
      operation: 'repos/create-in-org',
      fault: { kind: 'lost', with: 'reset' },
    });
    server.faults.inject({
      operation: 'repos/get',
      fault: { kind: 'refused', with: { status: 404 } },
    });
    const { created } = await ensureRepository(repository, request);
    expect([created, server.faults.fired.length]).toEqual([false, 2]);
  });

  it("does not touch somebody else's repository", async () => {
    const repository = github.repository('theirs');
    await ensureRepository(repository, {
      ...request,
      marker: 'https://example.com',
    });
    await expect(ensureRepository(repository, request)).rejects.toThrow(
      'The repository acme/theirs exists and is not ours to change (its homepage is https://example.com); choose another name.',
    );
  });

  it('says what is missing for an organisation that does not exist', async () => {
    const repository = { ...github.repository('x'), owner: 'nobody' };
    await expect(ensureRepository(repository, request)).rejects.toThrow(
      'Cannot create the repository nobody/x: it does not exist or the token may not see it',
    );
  });
});

describe('readRepository', () => {
  it('reads what later steps rely on', async () => {
    const github = await startTestGithub();
    try {
      const repository = github.repository('item-service');
      const made = await ensureRepository(repository, request);
      expect(await readRepository(repository)).toEqual({
        repositoryId: made.repositoryId,
        repositoryUrl: made.repositoryUrl,
        cloneUrl: made.cloneUrl,
        defaultBranch: 'main',
      });
    } finally {
      await github.stop();
    }
  });
});
