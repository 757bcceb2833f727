import { ensureRepository } from './ensureRepository';
import { ensureRuleset } from './ensureRuleset';
import { startTestGithub } from './__testUtils__/startTestGithub';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

const item = { owner: 'acme', repo: 'item-service' };

async function withRepository<T>(
  plan: 'free' | undefined,
  test: (
    repository: ReturnType<
      Awaited<ReturnType<typeof startTestGithub>>['repository']
    >,
  ) => Promise<T>,
): Promise<T> {
  const github = await startTestGithub({
    organisations: [{ login: 'acme', plan }],
  });
  try {
    const repository = github.repository('item-service');
    await ensureRepository(repository, {
      visibility: 'private',
      description: '',
      marker: 'http://localhost/item-service',
    });
    return await test(repository);
  } finally {
    await github.stop();
  }
}

describe('ensureRuleset', () => {
  it('sets the rules once, and changes them afterwards', () =>
    withRepository(undefined, async repository => {
      const { repos } = repository.client.rest;
      expect(await ensureRuleset(repository, { checks: ['ci'] })).toBe(true);
      await ensureRuleset(repository, { pullRequest: { approvals: 2 } });
      const { data } = await repos.getRepoRulesets(item);
      expect(data).toHaveLength(1);
      const { data: rules } = await repos.getBranchRules({
        ...item,
        branch: 'main',
      });
      expect(rules).toMatchObject([
        { type: 'deletion' },
        { type: 'non_fast_forward' },
        {
          type: 'pull_request',
          parameters: { required_approving_review_count: 2 },
        },
      ]);
    }));

  it('says that a plan has no rules, unless they are required', () =>
    withRepository('free', async repository => {
      expect(await ensureRuleset(repository, {})).toBe(false);
      await expect(
        ensureRuleset(repository, { required: true }),
      ).rejects.toThrow(
        "Cannot set the rules of acme/item-service: the organisation's plan does not include it",
      );
    }));
});
