import { NO_PROTECTION, protectionOf, unkeptProtection } from './protection';

const wanted = protectionOf(
  {
    name: 'production',
    preventSelfReview: true,
    waitMinutes: 5,
    branches: ['main'],
  },
  [{ type: 'Team', id: 7 }],
);

describe('protectionOf', () => {
  it('says all of it, so that nothing of before stays', () => {
    expect(protectionOf({ name: 'staging' }, [])).toEqual(NO_PROTECTION);
    expect(wanted).toEqual({
      wait_timer: 5,
      prevent_self_review: true,
      reviewers: [{ type: 'Team', id: 7 }],
      deployment_branch_policy: {
        protected_branches: false,
        custom_branch_policies: true,
      },
    });
  });
});

describe('unkeptProtection', () => {
  const review = {
    type: 'required_reviewers',
    prevent_self_review: true,
    reviewers: [{ type: 'Team', reviewer: { id: 7 } }],
  };
  const wait = { type: 'wait_timer', wait_timer: 5 };
  const { deployment_branch_policy } = wanted;

  it('finds nothing where everything was kept', () => {
    expect(
      unkeptProtection(wanted, {
        protection_rules: [review, wait],
        deployment_branch_policy,
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'the reviewers',
      [{ ...review, reviewers: [] }, wait],
      deployment_branch_policy,
    ],
    [
      'the ban of approving oneself',
      [{ ...review, prevent_self_review: false }, wait],
      deployment_branch_policy,
    ],
    ['the wait', [review], deployment_branch_policy],
    ['the branches', [review, wait], null],
  ])('finds that %s is missing', (what, protection_rules, policy) => {
    expect(
      unkeptProtection(wanted, {
        protection_rules,
        deployment_branch_policy: policy,
      }),
    ).toEqual([what]);
  });
});
