import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

const main = { ...item, branch: 'main' };
const NOTHING = {
  required_status_checks: null,
  enforce_admins: null,
  required_pull_request_reviews: null,
  restrictions: null,
};

describe('branch protection', () => {
  let github: TestGithub;

  beforeEach(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterEach(() => github.stop());

  it('is not there before it is asked for', async () => {
    const { status, body } = await failureOf(
      github.octokit.repos.getBranchProtection(main),
    );

    expect(status).toBe(404);
    expect(body.message).toBe('Branch not protected');
  });

  it('is kept and shown, also with the branch', async () => {
    const { repos } = github.octokit;
    await repos.updateBranchProtection({
      ...main,
      required_status_checks: {
        strict: true,
        contexts: ['lint'],
        checks: [{ context: 'ci', app_id: 5 }],
      },
      enforce_admins: true,
      required_pull_request_reviews: {
        required_approving_review_count: 2,
        bypass_pull_request_allowances: { users: ['local-demo'] },
      },
      restrictions: { users: [], teams: ['shop-team'] },
      required_linear_history: true,
    });
    const { data } = await repos.getBranchProtection(main);
    const branch = await repos.getBranch(main);

    expect(data).toMatchObject({
      required_status_checks: {
        strict: true,
        contexts: ['ci', 'lint'],
        checks: [
          { context: 'ci', app_id: 5 },
          { context: 'lint', app_id: null },
        ],
      },
      enforce_admins: { enabled: true },
      required_pull_request_reviews: { required_approving_review_count: 2 },
      restrictions: { teams: [{ slug: 'shop-team' }] },
      required_linear_history: { enabled: true },
      allow_force_pushes: { enabled: false },
    });
    expect(branch.data.protected).toBe(true);
  });

  it('requires signatures apart from the rest', async () => {
    const { repos } = github.octokit;
    await repos.updateBranchProtection({ ...main, ...NOTHING });
    await repos.createCommitSignatureProtection(main);
    await repos.updateBranchProtection({ ...main, ...NOTHING });
    const kept = await repos.getCommitSignatureProtection(main);
    await repos.deleteCommitSignatureProtection(main);
    const after = await repos.getCommitSignatureProtection(main);

    expect([kept.data.enabled, after.data.enabled]).toEqual([true, false]);
  });

  it('is gone when deleted', async () => {
    const { repos } = github.octokit;
    await repos.updateBranchProtection({ ...main, ...NOTHING });
    await repos.deleteBranchProtection(main);
    const { data } = await repos.listBranches({ ...item, protected: true });

    expect(data).toEqual([]);
  });

  it('needs a branch', async () => {
    const { status } = await failureOf(
      github.octokit.repos.updateBranchProtection({
        ...item,
        branch: 'missing',
        ...NOTHING,
      }),
    );

    expect(status).toBe(404);
  });

  it('names nobody who does not exist', async () => {
    const { status } = await failureOf(
      github.octokit.repos.updateBranchProtection({
        ...main,
        ...NOTHING,
        restrictions: { users: ['nobody'], teams: [] },
      }),
    );

    expect(status).toBe(422);
  });
});
