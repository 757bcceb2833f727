import { createService, item } from '../__testUtils__/createService';
import { failureOf } from '../__testUtils__/failure';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

const UPGRADE =
  'Upgrade to GitHub Pro or make this repository public to enable this feature.';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('an organisation with the free plan', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub({
      organisations: [{ login: 'acme', plan: 'free' }],
    });
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  const rulesets = () => github.octokit.repos.getRepoRulesets(item);

  it.each([
    ['reads no rulesets', rulesets],
    [
      'makes no ruleset',
      () =>
        github.octokit.repos.createRepoRuleset({
          ...item,
          name: 'main',
          enforcement: 'active',
        }),
    ],
    [
      'protects no branch',
      () =>
        github.octokit.repos.getBranchProtection({ ...item, branch: 'main' }),
    ],
  ])('%s of a private repository', async (_, request) => {
    const { status, body } = await failureOf(request());

    expect(status).toBe(403);
    expect(body.message).toBe(UPGRADE);
  });

  it('has environments of a private repository without protection only', async () => {
    const environment = { ...item, environment_name: 'production' };
    const { octokit } = github;
    const plain = await octokit.repos.createOrUpdateEnvironment(environment);
    const { status, body } = await failureOf(
      octokit.repos.createOrUpdateEnvironment({
        ...environment,
        wait_timer: 5,
      }),
    );

    expect(plain.status).toBe(200);
    expect(status).toBe(422);
    expect(body.message).toBe(
      'Failed to create the environment protection rule. Please ensure the billing plan supports the required reviewers protection rule.',
    );
  });

  it('has everything in a public one', async () => {
    await github.octokit.repos.update({ ...item, visibility: 'public' });

    expect((await rulesets()).status).toBe(200);
  });
});
