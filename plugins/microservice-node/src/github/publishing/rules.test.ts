import { newRepository } from '../__testUtils__/newRepository';
import { readClone } from '../__testUtils__/readClone';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';
import { publishTree } from './publishTree';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('publishing where a ruleset of the organisation stands', () => {
  let github: TestGithub;
  beforeAll(async () => {
    github = await startTestGithub();
  });
  afterEach(() => github.server.faults.clear());
  afterAll(() => github.stop());

  /** A repository whose default branch has these rules before anything was pushed. */
  async function ruled(name: string, type: 'non_fast_forward' | 'update') {
    const { repository, request } = await newRepository(github, name);
    await repository.client.rest.repos.createRepoRuleset({
      owner: 'acme',
      repo: name,
      name: 'organisation',
      enforcement: 'active',
      target: 'branch',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [{ type }],
    });
    return { repository, request };
  }

  const forceToGit = () =>
    github.server.faults.inject({
      operation: 'git/create-tree',
      call: 'every',
      fault: {
        kind: 'refused',
        with: { status: 422, message: 'your input was too large to process' },
      },
    });

  it.each([
    ['over the API', 'api', () => {}],
    ['by git', 'git', forceToGit],
  ])(
    'commits after the first commit where it may not be replaced, %s',
    async (_how, way, prepare) => {
      const name = `no-force-${way}`;
      const { repository, request } = await ruled(name, 'non_fast_forward');
      prepare();
      const { commitSha } = await publishTree(repository, request);
      const { commits } = await readClone(
        `${github.server.url}/acme/${name}.git`,
      );
      expect(commits).toEqual([commitSha, request.initialCommitSha]);
      expect(await publishTree(repository, request)).toMatchObject({
        commitSha,
        changed: false,
      });
    },
  );

  it.each([
    ['over the API', 'api', () => {}],
    ['by git', 'git', forceToGit],
  ])(
    'needs somebody where nothing may be pushed, %s',
    async (_how, way, prepare) => {
      const { repository, request } = await ruled(`locked-${way}`, 'update');
      prepare();
      await expect(publishTree(repository, request)).rejects.toMatchObject({
        message: expect.stringContaining(
          "an organisation owner adds the portal to the ruleset's bypass list.",
        ),
        ending: { state: 'needs_you' },
      });
    },
  );
});
