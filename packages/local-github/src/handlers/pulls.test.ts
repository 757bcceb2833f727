import { failureOf } from '../__testUtils__/failure';
import {
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { commitOn, openPull, pushBranch } from '../__testUtils__/openPull';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('pull requests', () => {
  let github: TestGithub;

  beforeEach(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterEach(() => github.stop());

  const create = (fields: { head: string; base?: string; title?: string }) =>
    github.octokit.pulls.create({
      ...item,
      title: 'Update',
      base: 'main',
      ...fields,
    });

  it('are created with a number, and described with what they change', async () => {
    const sha = await pushBranch(github.octokit, 'update/1', {
      'README.md': '# Items\n',
      'docs/guide.md': 'one\ntwo\n',
    });
    const { data, headers } = await create({ head: 'update/1' });

    expect(data).toMatchObject({
      number: 1,
      state: 'open',
      mergeable: true,
      mergeable_state: 'clean',
      commits: 1,
      additions: 3,
      deletions: 2,
      changed_files: 2,
      head: { label: 'acme:update/1', ref: 'update/1', sha },
      base: { ref: 'main', sha: await headOfMain(github.octokit) },
    });
    expect(headers.location).toBe(
      `${github.server.url}/api/v3/repos/acme/item-service/pulls/1`,
    );
  });

  it('are refused a second time for the same branches', async () => {
    await openPull(github.octokit, 'update', { a: 'a' });
    const { status, body } = await failureOf(create({ head: 'update' }));

    expect(status).toBe(422);
    expect(body).toMatchObject({
      message: 'Validation Failed',
      errors: [
        {
          resource: 'PullRequest',
          code: 'custom',
          message: 'A pull request already exists for acme:update.',
        },
      ],
    });
  });

  it('are refused for a branch without commits of its own', async () => {
    const sha = await headOfMain(github.octokit);
    await github.octokit.git.createRef({
      ...item,
      ref: 'refs/heads/same',
      sha,
    });
    const { status, body } = await failureOf(create({ head: 'same' }));

    expect(status).toBe(422);
    expect(body.errors[0].message).toBe('No commits between main and same');
  });

  it.each([
    [{ head: 'missing' }, { code: 'invalid', field: 'head' }],
    [{ head: 'other:update' }, { code: 'invalid', field: 'head' }],
    [
      { head: 'update', base: 'gone' },
      { code: 'invalid', field: 'base' },
    ],
    [
      { head: 'update', title: ' ' },
      { code: 'missing_field', field: 'title' },
    ],
  ])('are refused for %j', async (fields, error) => {
    await pushBranch(github.octokit, 'update', { a: 'a' });
    const { status, body } = await failureOf(create(fields));

    expect(status).toBe(422);
    expect(body.errors).toEqual([{ resource: 'PullRequest', ...error }]);
  });

  it('are listed by state, head and base, the newest first', async () => {
    const { octokit } = github;
    await openPull(octokit, 'one', { a: '1' });
    await openPull(octokit, 'two', { a: '2' });
    await octokit.pulls.update({ ...item, pull_number: 1, state: 'closed' });
    const numbers = async (query: object) =>
      (await octokit.pulls.list({ ...item, ...query })).data.map(
        ({ number }) => number,
      );

    expect(await numbers({})).toEqual([2]);
    expect(await numbers({ state: 'all' })).toEqual([2, 1]);
    expect(await numbers({ state: 'all', head: 'acme:one' })).toEqual([1]);
    expect(await numbers({ head: 'other:two' })).toEqual([]);
    expect(await numbers({ base: 'develop' })).toEqual([]);
    expect(
      await numbers({ state: 'all', direction: 'asc', per_page: 1 }),
    ).toEqual([1]);
  });

  it('follow the branch that is pushed to', async () => {
    const { octokit } = github;
    await openPull(octokit, 'update', { a: '1' });
    const { data: before } = await octokit.pulls.get({
      ...item,
      pull_number: 1,
    });
    const sha = await commitOn(octokit, {
      parent: before.head.sha,
      message: 'More',
      files: { b: '2' },
    });
    await octokit.git.updateRef({ ...item, ref: 'heads/update', sha });
    const { data } = await octokit.pulls.get({ ...item, pull_number: 1 });
    const ref = await octokit.git.getRef({ ...item, ref: 'pull/1/head' });

    expect(data.head.sha).toBe(sha);
    expect(data.commits).toBe(2);
    expect(ref.data.object.sha).toBe(sha);
  });

  it('are closed with their branch, and cannot be opened without it', async () => {
    const { octokit } = github;
    await openPull(octokit, 'update', { a: '1' });
    await octokit.git.deleteRef({ ...item, ref: 'heads/update' });
    const { data } = await octokit.pulls.get({ ...item, pull_number: 1 });
    const { status } = await failureOf(
      octokit.pulls.update({ ...item, pull_number: 1, state: 'open' }),
    );

    expect(data).toMatchObject({ state: 'closed', merged: false });
    expect(status).toBe(422);
  });

  it('are opened again with what was pushed meanwhile', async () => {
    const { octokit } = github;
    const at = { ...item, pull_number: 1 };
    await openPull(octokit, 'update', { a: '1' });
    const closed = await octokit.pulls.update({ ...at, state: 'closed' });
    const sha = await commitOn(octokit, {
      parent: closed.data.head.sha,
      message: 'More',
      files: { b: '2' },
    });
    await octokit.git.updateRef({ ...item, ref: 'heads/update', sha });
    const { data } = await octokit.pulls.update({ ...at, state: 'open' });
    const { data: repository } = await octokit.repos.get(item);

    expect(data).toMatchObject({ state: 'open', closed_at: null });
    expect(data.head.sha).toBe(sha);
    expect(repository.open_issues_count).toBe(1);
  });

  it('get another base, unless it has their commits already', async () => {
    const { octokit } = github;
    const at = { ...item, pull_number: 1 };
    const sha = await headOfMain(octokit);
    await octokit.git.createRef({ ...item, ref: 'refs/heads/dev', sha });
    await openPull(octokit, 'update', { a: '1' });
    const { data } = await octokit.pulls.update({ ...at, base: 'dev' });
    const { body } = await failureOf(
      octokit.pulls.update({ ...at, base: 'update' }),
    );

    expect(data.base.ref).toBe('dev');
    expect(body.errors[0].message).toBe('No commits between update and update');
  });

  it('keep their refs to themselves', async () => {
    await openPull(github.octokit, 'update', { a: '1' });
    const { status } = await failureOf(
      github.octokit.git.deleteRef({ ...item, ref: 'pull/1/head' }),
    );

    expect(status).toBe(422);
  });

  it('are merged when their commits arrive in the base branch', async () => {
    const { octokit } = github;
    await openPull(octokit, 'update', { a: '1' });
    const { data } = await octokit.git.getRef({ ...item, ref: 'heads/update' });
    const { sha } = data.object;
    await octokit.git.updateRef({ ...item, ref: 'heads/main', sha });
    const pull = await octokit.pulls.get({ ...item, pull_number: 1 });

    expect(pull.data).toMatchObject({ merged: true, merge_commit_sha: sha });
  });

  it('keep what an update does not name', async () => {
    const { octokit } = github;
    await openPull(octokit, 'update', { a: '1' });
    await octokit.pulls.update({ ...item, pull_number: 1, body: 'Because.' });
    const { data } = await octokit.pulls.get({ ...item, pull_number: 1 });

    expect(data).toMatchObject({ title: 'Change update', body: 'Because.' });
  });

  it('show their files with patches, and their commits', async () => {
    const { octokit } = github;
    await octokit.repos.createOrUpdateFileContents({
      ...item,
      path: 'old.txt',
      message: 'Add old.txt',
      content: Buffer.from('1\n2\n3\n4\n5\n').toString('base64'),
    });
    await openPull(octokit, 'update', {
      'README.md': null,
      'old.txt': null,
      'renamed.txt': '1\n2\n3\n4\nfive\n',
    });
    const at = { ...item, pull_number: 1 };
    const files = await octokit.pulls.listFiles(at);
    const commits = await octokit.pulls.listCommits(at);

    expect(files.data).toMatchObject([
      { filename: 'README.md', status: 'removed', deletions: 2 },
      {
        filename: 'renamed.txt',
        previous_filename: 'old.txt',
        status: 'renamed',
        changes: 2,
        patch: '@@ -2,4 +2,4 @@\n 2\n 3\n 4\n-5\n+five',
      },
    ]);
    expect(commits.data.map(({ commit }) => commit.message)).toEqual([
      'Change update',
    ]);
  });

  it('can be read as a diff', async () => {
    await openPull(github.octokit, 'update', { a: '1\n' });
    const { data } = await github.octokit.pulls.get({
      ...item,
      pull_number: 1,
      mediaType: { format: 'diff' },
    });

    expect(data).toContain('diff --git a/a b/a\n');
  });

  it('ask the teams of the repository for a review', async () => {
    const { octokit } = github;
    await openPull(octokit, 'update', { a: '1' });
    const at = { ...item, pull_number: 1 };
    const team = { org: 'acme', team_slug: 'shop-team' };
    const ask = () =>
      octokit.pulls.requestReviewers({ ...at, team_reviewers: ['shop-team'] });
    const { status } = await failureOf(ask());
    await octokit.teams.addOrUpdateRepoPermissionsInOrg({ ...team, ...item });
    const { data } = await ask();

    expect(status).toBe(422);
    expect(data.requested_teams?.map(({ slug }) => slug)).toEqual([
      'shop-team',
    ]);
  });

  it('do not ask their author for a review', async () => {
    await openPull(github.octokit, 'update', { a: '1' });
    const { body } = await failureOf(
      github.octokit.pulls.requestReviewers({
        ...item,
        pull_number: 1,
        reviewers: ['local-demo'],
      }),
    );

    expect(body.message).toBe(
      'Review cannot be requested from pull request author.',
    );
  });
});
