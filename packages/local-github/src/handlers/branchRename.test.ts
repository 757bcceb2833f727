import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { openPull, pushBranch } from '../__testUtils__/openPull';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('renaming a branch', () => {
  let github: TestGithub;

  beforeEach(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterEach(() => github.stop());

  const rename = (branch: string, new_name: string) =>
    github.octokit.repos.renameBranch({ ...item, branch, new_name });

  it('takes the default branch and the pull requests into it along', async () => {
    const { octokit } = github;
    await openPull(octokit, 'update', { a: '1' });
    const { data } = await rename('main', 'trunk');
    const repository = await octokit.repos.get(item);
    const pull = await octokit.pulls.get({ ...item, pull_number: 1 });

    expect(data.name).toBe('trunk');
    expect(repository.data.default_branch).toBe('trunk');
    expect(pull.data).toMatchObject({ state: 'open', base: { ref: 'trunk' } });
  });

  it('closes the pull request out of it', async () => {
    const { octokit } = github;
    await openPull(octokit, 'update', { a: '1' });
    await rename('update', 'other');
    const { data } = await octokit.pulls.get({ ...item, pull_number: 1 });

    expect(data).toMatchObject({ state: 'closed', merged: false });
  });

  it.each([
    ['missing', 'other', 404],
    ['update', 'main', 422],
    ['update', 'a..b', 422],
  ])('refuses %s to %s with %i', async (from, to, expected) => {
    await pushBranch(github.octokit, 'update', { a: '1' });
    const { status } = await failureOf(rename(from, to));

    expect(status).toBe(expected);
  });
});
