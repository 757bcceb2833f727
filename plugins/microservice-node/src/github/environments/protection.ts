import { EnvironmentAnswer } from '@microservice-scaffolder/plugin-microservice-common';
import { Reviewer } from './findReviewers';

/**
 * The protection of an environment as GitHub takes it: the whole of it, since what is left out is removed.
 *
 * @internal
 */
export interface Protection {
  wait_timer: number;
  prevent_self_review: boolean;
  reviewers: Reviewer[] | null;
  deployment_branch_policy: {
    protected_branches: boolean;
    custom_branch_policies: boolean;
  } | null;
}

/**
 * What an environment has that nobody protects.
 *
 * @internal
 */
export const NO_PROTECTION: Protection = {
  wait_timer: 0,
  prevent_self_review: false,
  reviewers: null,
  deployment_branch_policy: null,
};

/**
 * The protection that an answer asks for.
 *
 * @internal
 */
export function protectionOf(
  environment: EnvironmentAnswer,
  reviewers: Reviewer[],
): Protection {
  const { waitMinutes = 0, preventSelfReview = false, branches } = environment;
  return {
    wait_timer: waitMinutes,
    prevent_self_review: preventSelfReview,
    reviewers: reviewers.length > 0 ? reviewers : null,
    deployment_branch_policy: branches
      ? {
          protected_branches: branches === 'protected',
          custom_branch_policies: branches !== 'protected',
        }
      : null,
  };
}

/** What GitHub tells about an environment, as far as its protection goes. */
interface KeptEnvironment {
  protection_rules?: KeptRule[];
  deployment_branch_policy?: Protection['deployment_branch_policy'];
}

interface KeptRule {
  type?: string;
  wait_timer?: number;
  prevent_self_review?: boolean;
  reviewers?: { type?: string; reviewer?: { id?: number } }[];
}

/**
 * What of a protection GitHub did not keep, in words.
 *
 * @internal
 */
export function unkeptProtection(
  wanted: Protection,
  kept: KeptEnvironment,
): string[] {
  const rules = kept.protection_rules ?? [];
  const review = rules.find(({ type }) => type === 'required_reviewers');
  const wait = rules.find(({ type }) => type === 'wait_timer');
  const ids = (review?.reviewers ?? []).map(({ reviewer }) => reviewer?.id);
  const checks: [string, boolean][] = [
    [
      'the reviewers',
      (wanted.reviewers ?? []).every(({ id }) => ids.includes(id)),
    ],
    [
      'the ban of approving oneself',
      !wanted.prevent_self_review || review?.prevent_self_review === true,
    ],
    ['the wait', wanted.wait_timer === (wait?.wait_timer ?? 0)],
    [
      'the branches',
      sameBranches(
        wanted.deployment_branch_policy,
        kept.deployment_branch_policy ?? null,
      ),
    ],
  ];
  return checks.filter(([, holds]) => !holds).map(([what]) => what);
}

function sameBranches(
  wanted: Protection['deployment_branch_policy'],
  kept: Protection['deployment_branch_policy'],
): boolean {
  return (
    wanted?.protected_branches === kept?.protected_branches &&
    wanted?.custom_branch_policies === kept?.custom_branch_policies
  );
}
