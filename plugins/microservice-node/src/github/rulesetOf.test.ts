import { rulesetOf } from './rulesetOf';

describe('rulesetOf', () => {
  it('keeps the default branch from deletion and force where nothing else is said', () => {
    expect(rulesetOf({})).toMatchObject({
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }],
    });
  });

  it('says everything in words of GitHub', () => {
    const { conditions, rules } = rulesetOf({
      branches: ['default', 'release/*'],
      pullRequest: { codeOwners: true },
      checks: ['ci'],
      linearHistory: true,
      signedCommits: true,
    });
    expect(conditions).toMatchObject({
      ref_name: { include: ['~DEFAULT_BRANCH', 'refs/heads/release/*'] },
    });
    expect(rules).toMatchObject([
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      { type: 'required_linear_history' },
      { type: 'required_signatures' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          require_code_owner_review: true,
        },
      },
      {
        type: 'required_status_checks',
        parameters: { required_status_checks: [{ context: 'ci' }] },
      },
    ]);
  });
});
