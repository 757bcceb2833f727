import { failureOf } from '../__testUtils__/failure';
import {
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { commitOn, openPull } from '../__testUtils__/openPull';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

const first = { ...item, pull_number: 1 };

describe('merging a pull request', () => {
  let github: TestGithub;

  beforeEach(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterEach(() => github.stop());

  /** A pull request with two commits beside a commit on `main`. */
  async function prepare() {
    const { octokit } = github;
    await openPull(octokit, 'update', { a: '1\n' });
    const { data } = await octokit.pulls.get(first);
    const sha = await commitOn(octokit, {
      parent: data.head.sha,
      message: 'Add b',
      files: { b: '2\n' },
    });
    await octokit.git.updateRef({ ...item, ref: 'heads/update', sha });
    await moveMain({ c: '3\n' });
  }

  async function moveMain(files: Record<string, string>) {
    const { octokit } = github;
    const parent = await headOfMain(octokit);
    const sha = await commitOn(octokit, {
      parent,
      message: 'Meanwhile',
      files,
    });
    await octokit.git.updateRef({ ...item, ref: 'heads/main', sha });
  }

  async function history() {
    const { data } = await github.octokit.repos.listCommits(item);
    return data.map(({ commit, parents }) => [commit.message, parents.length]);
  }

  it('writes a merge commit', async () => {
    await prepare();
    const { data } = await github.octokit.pulls.merge(first);
    const pull = await github.octokit.pulls.get(first);

    expect(data.message).toBe('Pull Request successfully merged');
    expect((await history())[0]).toEqual([
      'Merge pull request #1 from acme/update\n\nChange update',
      2,
    ]);
    expect(pull.data).toMatchObject({
      state: 'closed',
      merged: true,
      merge_commit_sha: data.sha,
      changed_files: 2,
    });
  });

  it('squashes the commits into one', async () => {
    await prepare();
    await github.octokit.pulls.merge({ ...first, merge_method: 'squash' });
    const tree = await github.octokit.repos.getContent({ ...item, path: '' });

    expect((await history()).slice(0, 2)).toEqual([
      ['Change update (#1)\n\n* Change update\n\n* Add b', 1],
      ['Meanwhile', 1],
    ]);
    expect((tree.data as any[]).map(({ name }) => name)).toEqual([
      'README.md',
      'a',
      'b',
      'c',
    ]);
  });

  it('writes the commits once more on top of the base', async () => {
    await prepare();
    await github.octokit.pulls.merge({ ...first, merge_method: 'rebase' });

    expect((await history()).slice(0, 3)).toEqual([
      ['Add b', 1],
      ['Change update', 1],
      ['Meanwhile', 1],
    ]);
  });

  it('takes the words of the request', async () => {
    await prepare();
    await github.octokit.pulls.merge({
      ...first,
      commit_title: 'Take the update',
      commit_message: 'All of it.',
    });

    expect((await history())[0]).toEqual(['Take the update\n\nAll of it.', 2]);
  });

  it('is refused where both sides contradict each other', async () => {
    await openPull(github.octokit, 'update', { a: '1\n' });
    await moveMain({ a: '2\n' });
    const { data } = await github.octokit.pulls.get(first);
    const { status, body } = await failureOf(github.octokit.pulls.merge(first));

    expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
    expect(status).toBe(405);
    expect(body.message).toBe('Pull Request is not mergeable');
  });

  it('is refused when the head is not the one that was seen', async () => {
    await prepare();
    const { status, body } = await failureOf(
      github.octokit.pulls.merge({ ...first, sha: '0'.repeat(40) }),
    );

    expect(status).toBe(409);
    expect(body.message).toBe(
      'Head branch was modified. Review and try the merge again.',
    );
  });

  it('is refused in a way that the repository does not allow', async () => {
    await prepare();
    await github.octokit.repos.update({ ...item, allow_squash_merge: false });
    const { status, body } = await failureOf(
      github.octokit.pulls.merge({ ...first, merge_method: 'squash' }),
    );

    expect(status).toBe(405);
    expect(body.message).toBe(
      'Squash merges are not allowed on this repository.',
    );
  });

  it('is told by the status of a question', async () => {
    await prepare();
    const before = await failureOf(github.octokit.pulls.checkIfMerged(first));
    await github.octokit.pulls.merge(first);
    const after = await github.octokit.pulls.checkIfMerged(first);

    expect([before.status, after.status]).toEqual([404, 204]);
  });

  it('deletes the branch where the repository says so', async () => {
    await prepare();
    const { octokit } = github;
    await octokit.repos.update({ ...item, delete_branch_on_merge: true });
    await octokit.pulls.merge(first);
    const { status } = await failureOf(
      octokit.repos.getBranch({ ...item, branch: 'update' }),
    );

    expect(status).toBe(404);
  });
});
