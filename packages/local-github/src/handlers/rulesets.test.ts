import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('rulesets', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  it('are kept, changed and shown for the branches they name', async () => {
    const { repos } = github.octokit;
    const created = await repos.createRepoRuleset({
      ...item,
      name: 'main',
      enforcement: 'disabled',
      conditions: {
        ref_name: {
          include: ['~DEFAULT_BRANCH', 'refs/heads/release/*'],
          exclude: [],
        },
      },
      rules: [{ type: 'deletion' }],
    });
    await repos.updateRepoRuleset({
      ...item,
      ruleset_id: created.data.id,
      enforcement: 'active',
    });
    const rulesOf = async (branch: string) =>
      (await repos.getBranchRules({ ...item, branch })).data.map(
        ({ type }) => type,
      );

    expect(await rulesOf('main')).toEqual(['deletion']);
    expect(await rulesOf('release/1')).toEqual(['deletion']);
    expect(await rulesOf('release/1/fix')).toEqual([]);
    expect(await rulesOf('feature')).toEqual([]);
  });

  it('have names of their own', async () => {
    const { status } = await failureOf(
      github.octokit.repos.createRepoRuleset({
        ...item,
        name: 'main',
        enforcement: 'active',
      }),
    );

    expect(status).toBe(422);
  });

  it('are gone when deleted', async () => {
    const { repos } = github.octokit;
    const { data } = await repos.getRepoRulesets(item);
    await repos.deleteRepoRuleset({ ...item, ruleset_id: data[0].id });
    const rest = await repos.getRepoRulesets(item);

    expect(rest.data).toEqual([]);
  });
});
