import { failureOf } from '../__testUtils__/failure';
import {
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { commitOn, pushBranch } from '../__testUtils__/openPull';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('comparing', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    const { octokit } = github;
    await createService(octokit);
    await pushBranch(octokit, 'feature/one', { a: '1\n' });
    await pushBranch(octokit, 'beside', { b: '2\n' });
    const tree = await octokit.git.getTree({ ...item, tree_sha: 'main' });
    const orphan = await octokit.git.createCommit({
      ...item,
      message: 'Alone',
      tree: tree.data.sha,
    });
    await octokit.git.createRef({
      ...item,
      ref: 'refs/heads/alone',
      sha: orphan.data.sha,
    });
  });

  afterAll(() => github.stop());

  const compare = (basehead: string) =>
    github.octokit.repos.compareCommitsWithBasehead({ ...item, basehead });

  it.each([
    ['main...main', ['identical', 0, 0]],
    ['main...feature/one', ['ahead', 1, 0]],
    ['feature/one...main', ['behind', 0, 1]],
    ['beside...acme:feature/one', ['diverged', 1, 1]],
  ])('says of %s: %j', async (basehead, expected) => {
    const { data } = await compare(basehead);

    expect([data.status, data.ahead_by, data.behind_by]).toEqual(expected);
  });

  it('shows what the head has since it left the base', async () => {
    const { data } = await compare('beside...feature/one');

    expect(data.merge_base_commit.sha).toBe(await headOfMain(github.octokit));
    expect(data.commits.map(({ commit }) => commit.message)).toEqual([
      'Change feature/one',
    ]);
    expect(data.files).toMatchObject([
      { filename: 'a', status: 'added', patch: '@@ -0,0 +1 @@\n+1' },
    ]);
  });

  it.each([
    ['main...missing', 'Not Found'],
    ['main..beside', 'Not Found'],
    ['main...alone', 'No common ancestor between main and alone.'],
  ])('answers 404 to %s', async (basehead, message) => {
    const { status, body } = await failureOf(compare(basehead));

    expect(status).toBe(404);
    expect(body.message).toBe(message);
  });

  it('can be read as a diff', async () => {
    const { data } = await github.octokit.repos.compareCommitsWithBasehead({
      ...item,
      basehead: 'main...beside',
      mediaType: { format: 'diff' },
    });

    expect(data).toContain('diff --git a/b b/b\n');
  });
});

describe('commits', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
    const parent = await headOfMain(github.octokit);
    const sha = await commitOn(github.octokit, {
      parent,
      message: 'Add a',
      files: { a: '1\n', 'README.md': null },
    });
    await github.octokit.git.updateRef({ ...item, ref: 'heads/main', sha });
  });

  afterAll(() => github.stop());

  it('show what they change', async () => {
    const { data } = await github.octokit.repos.getCommit({
      ...item,
      ref: 'main',
    });

    expect(data.stats).toEqual({ additions: 1, deletions: 2, total: 3 });
    expect(
      data.files?.map(({ filename, status }) => [filename, status]),
    ).toEqual([
      ['README.md', 'removed'],
      ['a', 'added'],
    ]);
  });

  it.each([
    [{ path: 'a' }, ['Add a']],
    [{ sha: 'main~' }, 404],
    [{ author: 'local-demo' }, ['Add a', 'Initial commit']],
    [{ author: 'ada@example.com' }, []],
    [{ committer: 'local-demo', per_page: 1 }, ['Add a']],
    [{ until: '2020-01-01T00:00:00Z' }, []],
    [{ since: '2020-01-01T00:00:00Z' }, ['Add a', 'Initial commit']],
  ])('are listed by %j', async (query, expected) => {
    const listed = await github.octokit.repos
      .listCommits({ ...item, ...query })
      .then(
        ({ data }) => data.map(({ commit }) => commit.message),
        ({ status }) => status,
      );

    expect(listed).toEqual(expected);
  });

  it('lead to the next page', async () => {
    const { octokit } = github;
    const all = await octokit.paginate(octokit.repos.listCommits, {
      ...item,
      per_page: 1,
    });

    expect(all).toHaveLength(2);
  });
});
