import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from '../workspace';
import { ensureRepository } from './ensureRepository';
import { ensureVariables } from './ensureVariables';
import { GithubRepository } from './GithubRepository';
import { publishTree } from './publishing/publishTree';
import { startTestGithub, TestGithub } from './__testUtils__/startTestGithub';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(60_000);

const TREE: FileTree = {
  files: [
    { path: 'README.md', content: Buffer.from('# Items\n') },
    { path: 'logo.png', content: Buffer.from([0x89, 0x50, 0, 255]) },
  ].map(file => ({ ...file, mode: '100644' as const, from: [] })),
};

/** What a run asks of GitHub; the first test holds the number to the truth. */
const CALLS = Array.from({ length: 8 }, (_, index) => index + 1);

describe('creating a repository while GitHub fails', () => {
  let github: TestGithub;
  let repositories = 0;

  beforeAll(async () => {
    github = await startTestGithub();
  });

  afterEach(() => github.server.faults.clear());

  afterAll(() => github.stop());

  const newRepository = () => {
    repositories += 1;
    return github.repository(`service-${repositories}`);
  };

  async function create(repository: GithubRepository): Promise<void> {
    const marker = `http://localhost/${repository.name}`;
    const { initialCommitSha } = await ensureRepository(repository, {
      visibility: 'private',
      description: 'Items',
      marker,
    });
    await publishTree(repository, {
      tree: TREE,
      branch: 'main',
      message: 'Create the service',
      operationId: 'op-1',
      initialCommitSha,
    });
    await ensureVariables(repository, [{ name: 'REGION', value: 'eu' }]);
  }

  /** What is there in the end: the files, the number of commits, the variables. */
  async function stateOf({ client, owner, name: repo }: GithubRepository) {
    const place = { owner, repo };
    const { data: commits } = await client.rest.repos.listCommits(place);
    const { data } = await client.rest.actions.listRepoVariables(place);
    return {
      trees: commits.map(({ commit }) => commit.tree.sha),
      variables: data.variables.map(({ name, value }) => `${name}=${value}`),
    };
  }

  const DONE = { trees: [treeSha(TREE)], variables: ['REGION=eu'] };

  it('takes so many calls when nothing fails', async () => {
    const repository = newRepository();
    github.server.faults.inject({
      operation: '*',
      call: 'every',
      fault: { kind: 'delayed', milliseconds: 0 },
    });
    await create(repository);

    expect(github.server.faults.fired).toHaveLength(CALLS.length);
    expect(await stateOf(repository)).toEqual(DONE);
  });

  describe.each(['refused', 'lost'] as const)('when a call is %s', kind => {
    it.each(CALLS)(
      'number %i of them, another run completes it',
      async call => {
        const repository = newRepository();
        const { faults } = github.server;
        faults.inject({
          operation: '*',
          call,
          fault: { kind, with: { status: 502 } },
        });
        await create(repository).catch(() => create(repository));

        expect(faults.fired).toHaveLength(1);
        expect(await stateOf(repository)).toEqual(DONE);
      },
    );
  });
});
