import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf } from '../__testUtils__/failure';
import {
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { commitOn, openPull } from '../__testUtils__/openPull';
import { runGit } from '../__testUtils__/runGit';
import {
  startTestGithub,
  TestGithub,
  TOKEN,
} from '../__testUtils__/startTestGithub';

const ME = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
const first = { ...item, pull_number: 1 };

describe('rules', () => {
  let github: TestGithub;
  let folder: string;

  beforeEach(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
    folder = mkdtempSync(join(tmpdir(), 'clones-'));
  });

  afterEach(async () => {
    await github.stop();
    rmSync(folder, { recursive: true });
  });

  const onMain = (rules: object[], more: object = {}) =>
    github.octokit.repos.createRepoRuleset({
      ...item,
      name: 'main',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: rules as [],
      ...more,
    });

  const moveMain = async () => {
    const { octokit } = github;
    const parent = await headOfMain(octokit);
    const sha = await commitOn(octokit, {
      parent,
      message: 'Move',
      files: { a: '1' },
    });
    return octokit.git.updateRef({ ...item, ref: 'heads/main', sha });
  };

  /** What git prints where a push from a new clone is refused; empty where it is taken. */
  async function push(refs = 'main', change: string[] = []): Promise<string> {
    const work = join(folder, 'work');
    const { port } = github.server;
    const address = `http://x-access-token:${TOKEN}@127.0.0.1:${port}/acme/item-service.git`;
    await runGit(['clone', '--quiet', address, work]);
    writeFileSync(join(work, 'new.txt'), 'new\n');
    await runGit(['-C', work, 'add', '.']);
    const how = change.length > 0 ? change : ['-m', 'Push'];
    await runGit(['-C', work, ...ME, 'commit', '--quiet', ...how]);
    const pushed = runGit([
      '-C',
      work,
      'push',
      '--force',
      '--quiet',
      address,
      ...refs.split(' '),
    ]);
    return pushed.then(
      () => '',
      error => error.stderr.replace(/ +$/gm, ''),
    );
  }

  it('answer 422 to a ref that moves without a pull request', async () => {
    await onMain([{ type: 'pull_request', parameters: reviewed(0) }]);
    const { status, body } = await failureOf(moveMain());

    expect(status).toBe(422);
    expect(body.message).toBe(
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    );
  });

  it('answer 409 to a file that is written without a pull request', async () => {
    await onMain([{ type: 'pull_request', parameters: reviewed(0) }]);
    const { status, body } = await failureOf(
      github.octokit.repos.createOrUpdateFileContents({
        ...item,
        path: 'a',
        message: 'Add a',
        content: '',
      }),
    );

    expect(status).toBe(409);
    expect(body.message).toContain('Changes must be made through a pull');
  });

  it('answer 405 to a merge that was not approved', async () => {
    await onMain([{ type: 'pull_request', parameters: reviewed(1) }]);
    await openPull(github.octokit, 'update', { a: '1' });
    const { data } = await github.octokit.pulls.get(first);
    const { status, body } = await failureOf(github.octokit.pulls.merge(first));

    expect(data.mergeable_state).toBe('blocked');
    expect(status).toBe(405);
    expect(body.message).toContain('At least 1 approving review is required');
  });

  it('let a merge through whose checks succeeded', async () => {
    const { octokit } = github;
    await onMain([
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'ci' }],
        },
      },
    ]);
    await openPull(octokit, 'update', { a: '1' });
    const before = await failureOf(octokit.pulls.merge(first));
    const { data } = await octokit.pulls.get(first);
    await octokit.repos.createCommitStatus({
      ...item,
      sha: data.head.sha,
      state: 'success',
      context: 'ci',
    });
    const merged = await octokit.pulls.merge(first);

    expect(before.body.message).toContain(
      'Required status check "ci" is expected.',
    );
    expect(merged.data.merged).toBe(true);
  });

  it('hold a squashed merge for signed and a rebased one not', async () => {
    await onMain([{ type: 'required_signatures' }]);
    await openPull(github.octokit, 'update', { a: '1' });
    const merge = (merge_method: 'rebase' | 'squash') =>
      github.octokit.pulls.merge({ ...first, merge_method });
    const { body } = await failureOf(merge('rebase'));
    const { data } = await merge('squash');

    expect(body.message).toContain('Commits must have verified signatures.');
    expect(data.merged).toBe(true);
  });

  it('let those pass who may bypass them, and say so', async () => {
    const { data } = await onMain([{ type: 'update' }], {
      bypass_actors: [
        { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' },
      ],
    });
    const { status } = await moveMain();

    expect(data.current_user_can_bypass).toBe('always');
    expect(status).toBe(200);
  });

  it('keep a merged branch that must not be deleted', async () => {
    const { octokit } = github;
    await octokit.repos.update({ ...item, delete_branch_on_merge: true });
    await onMain([{ type: 'deletion' }], {
      conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
    });
    await openPull(octokit, 'update', { a: '1' });
    const { data } = await octokit.pulls.merge(first);
    const branch = await octokit.repos.getBranch({ ...item, branch: 'update' });

    expect(data.merged).toBe(true);
    expect(branch.status).toBe(200);
  });

  it('decline a push in the words of git', async () => {
    await onMain([{ type: 'pull_request', parameters: reviewed(0) }]);
    const { url } = github.server;
    const before = await headOfMain(github.octokit);
    const printed = await push();

    expect(printed).toContain(
      [
        'remote: error: GH013: Repository rule violations found for refs/heads/main.',
        `remote: Review all repository rules at ${url}/acme/item-service/rules?ref=refs%2Fheads%2Fmain`,
        'remote:',
        'remote: - Changes must be made through a pull request.',
        'remote:',
      ].join('\n'),
    );
    expect(printed).toContain(
      '! [remote rejected] main -> main (push declined due to repository rule violations)',
    );
    expect(await headOfMain(github.octokit)).toBe(before);
  });

  it('look at the commits of a push before they are taken', async () => {
    await onMain([
      {
        type: 'commit_message_pattern',
        parameters: { operator: 'starts_with', pattern: 'feat:' },
      },
    ]);

    expect(await push()).toContain(
      '- Commit message must start with a matching pattern: feat:',
    );
  });

  it('let a push through that keeps to them', async () => {
    await onMain([{ type: 'non_fast_forward' }, { type: 'deletion' }]);

    expect(await push()).toBe('');
  });

  it('decline a push that rewrites what is protected', async () => {
    await onMain([{ type: 'non_fast_forward' }]);

    expect(await push('main', ['--amend', '-m', 'Rewritten'])).toContain(
      '- Cannot force-push to this branch',
    );
  });

  it('decline the whole of a push', async () => {
    await onMain([{ type: 'update' }]);
    const printed = await push('main main:other');
    const { status } = await failureOf(
      github.octokit.repos.getBranch({ ...item, branch: 'other' }),
    );

    expect(printed).toContain('main -> other (pre-receive hook declined)');
    expect(status).toBe(404);
  });

  it('decline a push to a protected branch', async () => {
    await github.octokit.repos.updateBranchProtection({
      ...item,
      branch: 'main',
      required_status_checks: null,
      enforce_admins: true,
      required_pull_request_reviews: {},
      restrictions: null,
    });
    const printed = await push();

    expect(printed).toContain(
      'remote: error: GH006: Protected branch update failed for refs/heads/main.\nremote: error: Changes must be made through a pull request.',
    );
    expect(printed).toContain('(protected branch hook declined)');
  });

  it('keep the refs of pull requests to the server', async () => {
    expect(await push('main:refs/pull/1/head')).toContain(
      'deny updating a hidden ref',
    );
  });
});

function reviewed(approvals: number) {
  return {
    required_approving_review_count: approvals,
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
  };
}
