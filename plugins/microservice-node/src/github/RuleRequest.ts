/**
 * The rules of a repository's branches, in few words. Nobody deletes such a branch or rewrites it.
 *
 * @public
 */
export interface RuleRequest {
  /** `default`, or patterns such as `release/*`; the default branch alone where absent. */
  branches?: string[];
  /** Changes come by pull request only. */
  pullRequest?: {
    approvals?: number;
    /** Whether the owners named in CODEOWNERS have to approve. */
    codeOwners?: boolean;
    /** Whether a push takes approvals back. */
    dismissStale?: boolean;
  };
  /** Checks that have to pass: names of jobs of the pipeline. */
  checks?: string[];
  linearHistory?: boolean;
  signedCommits?: boolean;
  /** Fail where the organisation's plan has no rules, instead of warning. */
  required?: boolean;
}
