import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { treeSha } from '../../workspace';
import { GithubCall } from '../GithubWatcher';
import { newRepository, TREE } from '../__testUtils__/newRepository';
import { readClone } from '../__testUtils__/readClone';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';
import { publishTree } from './publishTree';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('publishing what is too large for the API', () => {
  let github: TestGithub;
  beforeAll(async () => {
    github = await startTestGithub();
  });
  beforeEach(() =>
    github.server.faults.inject({
      operation: 'git/create-tree',
      call: 'every',
      fault: {
        kind: 'refused',
        with: { status: 422, message: 'your input was too large to process' },
      },
    }),
  );
  afterEach(() => github.server.faults.clear());
  afterAll(() => github.stop());

  it('pushes the same root commit by git', async () => {
    const { repository, request } = await newRepository(github, 'large');
    const published = await publishTree(repository, request);
    expect(published).toMatchObject({ treeSha: treeSha(TREE), changed: true });
    expect(await readClone(`${github.server.url}/acme/large.git`)).toEqual({
      commits: [published.commitSha],
      tree: treeSha(TREE),
      message: 'Create the service\n\nScaffold-Operation: op-1',
    });
    expect(await publishTree(repository, request)).toMatchObject({
      commitSha: published.commitSha,
      changed: false,
    });
  });

  it('asks the watcher before the push, and leaves no folder behind', async () => {
    const asked: GithubCall[] = [];
    const { repository, request } = await newRepository(github, 'watched');
    Object.assign(repository.client.transport, {
      watcher: {
        async beforeMutation(call: GithubCall) {
          asked.push(call);
          throw new Error('the lease is lost');
        },
        afterRequest() {},
      },
    });
    await expect(publishTree(repository, request)).rejects.toThrow(
      'the lease is lost',
    );
    expect(asked.map(({ route }) => route)).toEqual([
      '/{owner}/{repo}.git/git-receive-pack',
    ]);
    expect(
      readdirSync(tmpdir()).filter(name =>
        name.startsWith('microservice-push-'),
      ),
    ).toEqual([]);
  });

  it('overwrites nothing that came in between', async () => {
    const theirPush = () =>
      github.repository('raced').client.rest.repos.createOrUpdateFileContents({
        owner: 'acme',
        repo: 'raced',
        path: 'mine.txt',
        message: 'Mine',
        content: '',
      });
    const { repository, request } = await newRepository(
      github,
      'raced',
      async (input, init) => {
        if (String(input).includes('/info/refs')) await theirPush();
        return fetch(input, init);
      },
    );
    await expect(publishTree(repository, request)).rejects.toThrow(
      'acme/raced has commits that are not ours',
    );
  });

  it('says what GitHub says about a push that it refuses', async () => {
    const { repository, request } = await newRepository(github, 'refused');
    github.server.faults.inject({
      operation: 'git-push',
      fault: { kind: 'refused', with: { status: 403, message: 'Not you' } },
    });
    await expect(publishTree(repository, request)).rejects.toThrow(
      /^Cannot push main of acme\/refused: the token may not do this/,
    );
  });

  it('waits where GitHub cannot be reached', async () => {
    const { repository, request } = await newRepository(github, 'away');
    github.server.faults.inject({
      operation: 'git-push',
      fault: { kind: 'refused', with: 'reset' },
    });
    await expect(publishTree(repository, request)).rejects.toMatchObject({
      ending: { state: 'waiting' },
    });
  });
});
