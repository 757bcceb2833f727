import { RestEndpointMethodTypes } from '@octokit/rest';
import { RuleRequest } from './RuleRequest';

type Ruleset =
  RestEndpointMethodTypes['repos']['createRepoRuleset']['parameters'];
type Rule = NonNullable<Ruleset['rules']>[number];

/** By which the ruleset is found again. */
const NAME = 'Microservice Scaffolder';

/**
 * The ruleset that a request stands for, as GitHub takes it.
 *
 * @internal
 */
export function rulesetOf(
  request: RuleRequest,
): Pick<Ruleset, 'name' | 'target' | 'enforcement' | 'conditions' | 'rules'> {
  const { branches = ['default'] } = request;
  return {
    name: NAME,
    target: 'branch',
    enforcement: 'active',
    conditions: {
      ref_name: { include: branches.map(refPattern), exclude: [] },
    },
    rules: rulesOf(request),
  };
}

function refPattern(branch: string): string {
  return branch === 'default' ? '~DEFAULT_BRANCH' : `refs/heads/${branch}`;
}

function rulesOf(request: RuleRequest): Rule[] {
  const { pullRequest, checks = [], linearHistory, signedCommits } = request;
  const rules: (Rule | false | undefined)[] = [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    linearHistory && { type: 'required_linear_history' },
    signedCommits && { type: 'required_signatures' },
    pullRequest && pullRequestRule(pullRequest),
    checks.length > 0 && checksRule(checks),
  ];
  return rules.filter(rule => !!rule);
}

function pullRequestRule({
  approvals = 1,
  codeOwners = false,
  dismissStale = false,
}: NonNullable<RuleRequest['pullRequest']>): Rule {
  return {
    type: 'pull_request',
    parameters: {
      required_approving_review_count: approvals,
      require_code_owner_review: codeOwners,
      dismiss_stale_reviews_on_push: dismissStale,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
    },
  };
}

function checksRule(checks: readonly string[]): Rule {
  return {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: false,
      required_status_checks: checks.map(context => ({ context })),
    },
  };
}
