import { Commit } from '../git/commits';
import { ProtectionRecord } from '../store/ProtectionRecord';
import { RepositoryRecord, RulesetRecord } from '../store/RepositoryRecord';
import { judge } from './judge';
import { Actor, RefMove } from './RefMove';

const ADMIN: Actor = {
  role: 'admin',
  ownsOrganisation: true,
  login: 'local-demo',
  userId: 7,
  teams: [{ id: 3, slug: 'shop-team' }],
};

function commit(fields: Partial<Commit> = {}): Commit {
  const ada = {
    name: 'Ada',
    email: 'ada@example.com',
    date: '2026-01-01T00:00:00Z',
  };
  return {
    sha: '1'.repeat(40),
    tree: '2'.repeat(40),
    parents: ['3'.repeat(40)],
    author: ada,
    committer: ada,
    message: 'feat: add items',
    ...fields,
  };
}

function move(fields: Partial<RefMove> = {}): RefMove {
  return {
    name: 'refs/heads/main',
    kind: 'update',
    isFastForward: true,
    commits: [commit()],
    verified: [],
    statuses: [],
    ...fields,
  };
}

function recordWith(parts: {
  ruleset?: Partial<RulesetRecord>;
  protection?: Partial<ProtectionRecord>;
}): RepositoryRecord {
  const ruleset = {
    id: 1,
    name: 'rules',
    target: 'branch',
    enforcement: 'active',
    bypassActors: [],
    conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
    rules: [],
    ...parts.ruleset,
  };
  const protection = {
    branch: 'main',
    statusChecks: null,
    enforceAdmins: true,
    reviews: null,
    restrictions: null,
    ...parts.protection,
  };
  return {
    defaultBranch: 'main',
    rulesets: parts.ruleset ? [ruleset] : [],
    protections: parts.protection ? [protection] : [],
  } as unknown as RepositoryRecord;
}

const reasonsOf = (
  parts: Parameters<typeof recordWith>[0],
  asked: Partial<RefMove> = {},
  actor: Actor = ADMIN,
) => judge(recordWith(parts), move(asked), actor)?.reasons ?? [];

const withRule = (type: string, parameters?: object) => ({
  ruleset: { rules: [{ type, ...(parameters ? { parameters } : {}) }] } as any,
});

const pull = { method: 'merge', isUpToDate: true, approvals: 0 };

describe('judge, with a ruleset', () => {
  it.each([
    [
      'creation',
      { kind: 'create' },
      'Cannot create ref due to creations being restricted.',
    ],
    ['update', {}, 'Cannot update this protected ref.'],
    ['deletion', { kind: 'delete' }, 'Cannot delete this branch'],
    [
      'non_fast_forward',
      { isFastForward: false },
      'Cannot force-push to this branch',
    ],
    [
      'required_linear_history',
      { commits: [commit({ parents: ['a', 'b'] })] },
      'This branch must not contain merge commits.',
    ],
    ['required_signatures', {}, 'Commits must have verified signatures.'],
    ['pull_request', {}, 'Changes must be made through a pull request.'],
  ] as Array<[string, Partial<RefMove>, string]>)(
    'holds a move to the rule %s',
    (type, asked, reason) => {
      expect(reasonsOf(withRule(type), asked)).toEqual([reason]);
    },
  );

  it.each([
    ['creation', {}],
    ['update', { kind: 'create' }],
    ['deletion', {}],
    ['non_fast_forward', {}],
    ['required_linear_history', {}],
    ['required_signatures', { verified: ['1'.repeat(40)] }],
    ['pull_request', { pull }],
    ['pull_request', { kind: 'create', commits: [] }],
    ['merge_queue', {}],
  ] as Array<[string, Partial<RefMove>]>)(
    'has nothing by the rule %s against %j',
    (type, asked) => {
      expect(reasonsOf(withRule(type), asked)).toEqual([]);
    },
  );

  it('counts the approvals of a pull request', () => {
    const rule = withRule('pull_request', {
      required_approving_review_count: 2,
    });

    expect(reasonsOf(rule, { pull })).toEqual([
      'At least 2 approving reviews are required by reviewers with write access.',
    ]);
  });

  it('wants a merge in an allowed way', () => {
    const rule = withRule('pull_request', {
      allowed_merge_methods: ['squash'],
    });

    expect(reasonsOf(rule, { pull })).toEqual([
      'Merge method merge is not allowed.',
    ]);
  });

  it.each([
    [[], ['2 of 2 required status checks are expected.']],
    [
      [{ context: 'CI/build', state: 'success' }],
      ['Required status check "lint" is expected.'],
    ],
    [
      [
        { context: 'ci/build', state: 'failure' },
        { context: 'lint', state: 'success' },
      ],
      ['Required status check "ci/build" is failing.'],
    ],
    [
      [
        { context: 'ci/build', state: 'success' },
        { context: 'lint', state: 'success' },
      ],
      [],
    ],
  ])('wants checks to succeed: %j', (statuses, reasons) => {
    const rule = withRule('required_status_checks', {
      strict_required_status_checks_policy: false,
      required_status_checks: [{ context: 'ci/build' }, { context: 'lint' }],
    });

    expect(reasonsOf(rule, { statuses })).toEqual(reasons);
  });

  it('wants a branch that has everything of its base, where checks are strict', () => {
    const rule = withRule('required_status_checks', {
      strict_required_status_checks_policy: true,
      required_status_checks: [],
    });

    expect(reasonsOf(rule, { pull: { ...pull, isUpToDate: false } })).toEqual([
      'This branch must be up to date with its base branch.',
    ]);
  });

  it.each([
    [{ operator: 'starts_with', pattern: 'feat' }, []],
    [{ operator: 'regex', pattern: '(?i)^FEAT(\\(.+\\))?: ' }, []],
    [
      { operator: 'contains', pattern: 'items', negate: true },
      ['Commit message must not contain a matching pattern: items'],
    ],
    [
      { operator: 'ends_with', pattern: '#1' },
      ['Commit message must end with a matching pattern: #1'],
    ],
    [
      { operator: 'regex', pattern: '(' },
      ['Commit message must match a given regex pattern: ('],
    ],
  ])('compares messages with %j', (parameters, reasons) => {
    expect(reasonsOf(withRule('commit_message_pattern', parameters))).toEqual(
      reasons,
    );
  });

  it('compares the name of a new branch', () => {
    const rule = withRule('branch_name_pattern', {
      operator: 'starts_with',
      pattern: 'scaffold/',
    });
    const created = { kind: 'create' as const, name: 'refs/heads/other' };

    expect(reasonsOf(rule, created)).toEqual([
      'Branch name must start with a matching pattern: scaffold/',
    ]);
    expect(reasonsOf(rule)).toEqual([]);
  });

  it.each([
    ['~DEFAULT_BRANCH', 'refs/heads/main', true],
    ['~DEFAULT_BRANCH', 'refs/heads/other', false],
    ['refs/heads/release/*', 'refs/heads/release/1', true],
    ['refs/heads/release/*', 'refs/heads/release/1/fix', false],
    ['refs/heads/**/fix', 'refs/heads/release/1/fix', true],
    ['~ALL', 'refs/tags/v1', false],
  ])('reads the condition %s for %s', (include, name, applies) => {
    const parts = withRule('update');
    parts.ruleset.conditions = { ref_name: { include: [include] } };

    expect(reasonsOf(parts, { name }).length > 0).toBe(applies);
  });

  it('leaves out what a ruleset excludes', () => {
    const parts = withRule('update');
    parts.ruleset.conditions = {
      ref_name: { include: ['~ALL'], exclude: ['refs/heads/ma*'] },
    };

    expect(reasonsOf(parts)).toEqual([]);
  });

  it('keeps rulesets for tags to tags', () => {
    const parts = withRule('update');
    parts.ruleset.target = 'tag';

    expect(reasonsOf(parts)).toEqual([]);
    expect(reasonsOf(parts, { name: 'refs/tags/v1' })).toHaveLength(1);
  });

  it.each(['disabled', 'evaluate'])('does not enforce one that is %s', it_ => {
    const parts = withRule('update');
    parts.ruleset.enforcement = it_;

    expect(reasonsOf(parts)).toEqual([]);
  });

  it.each([
    [{ actor_type: 'OrganizationAdmin', actor_id: 1 }, []],
    [{ actor_type: 'RepositoryRole', actor_id: 5 }, []],
    [{ actor_type: 'RepositoryRole', actor_id: 4 }, ['push', 'pull']],
    [{ actor_type: 'Team', actor_id: 3 }, []],
    [{ actor_type: 'Team', actor_id: 4 }, ['push', 'pull']],
    [{ actor_type: 'User', actor_id: 7 }, []],
    [{ actor_type: 'Integration', actor_id: 9 }, ['push', 'pull']],
    [
      { actor_type: 'User', actor_id: 7, bypass_mode: 'pull_request' },
      ['push'],
    ],
  ])('lets %j pass, but for %j', (bypassActor, held) => {
    const parts = withRule('update');
    parts.ruleset.bypassActors = [{ bypass_mode: 'always', ...bypassActor }];
    const found = [
      ...(reasonsOf(parts).length > 0 ? ['push'] : []),
      ...(reasonsOf(parts, { pull }).length > 0 ? ['pull'] : []),
    ];

    expect(found).toEqual(held);
  });
});

describe('judge, with a protected branch', () => {
  const reviews = {
    approvals: 1,
    dismissStaleReviews: false,
    requireCodeOwnerReviews: false,
    requireLastPushApproval: false,
  };

  it('wants a reviewed pull request', () => {
    const parts = { protection: { reviews } };

    expect(reasonsOf(parts)).toEqual([
      'Changes must be made through a pull request.',
    ]);
    expect(reasonsOf(parts, { pull })).toEqual([
      'At least 1 approving review is required by reviewers with write access.',
    ]);
  });

  it('lets administrators pass, unless it holds for them too', () => {
    const protection = { reviews, enforceAdmins: false };

    expect(reasonsOf({ protection })).toEqual([]);
    expect(reasonsOf({ protection }, {}, { ...ADMIN, role: 'push' })).toEqual([
      'Changes must be made through a pull request.',
    ]);
  });

  it.each([
    [{ kind: 'delete' as const }, 'Cannot delete this branch'],
    [{ isFastForward: false }, 'Cannot force-push to this branch'],
  ])('lets nobody do %j', (asked, reason) => {
    const protection = { enforceAdmins: false };

    expect(reasonsOf({ protection }, asked)).toEqual([reason]);
  });

  it('lets only those push whom it names', () => {
    const restrictions = { users: [], teams: ['shop-team'], apps: [] };
    const writer = { ...ADMIN, role: 'push' };
    const stranger = { ...writer, teams: [] };

    expect(reasonsOf({ protection: { restrictions } }, {}, writer)).toEqual([]);
    expect(reasonsOf({ protection: { restrictions } }, {}, stranger)).toEqual([
      'You are not authorized to push to this branch.',
    ]);
  });

  it('is left alone where a ruleset speaks already', () => {
    const parts = { ...withRule('update'), protection: { reviews } };

    expect(judge(recordWith(parts), move(), ADMIN)?.source).toBe('ruleset');
  });
});
