/** Who may be named beside a rule: logins, and slugs of teams and Apps. */
export interface ActorNames {
  users: string[];
  teams: string[];
  apps: string[];
}

/** The protection of one branch, as GitHub kept it before there were rulesets. */
export interface ProtectionRecord {
  branch: string;
  statusChecks: {
    /** The branch must have everything of its base before it is merged. */
    strict: boolean;
    checks: Array<{ context: string; appId: number | null }>;
  } | null;
  /** False: who administers the repository is not held to the rules. */
  enforceAdmins: boolean;
  reviews: ReviewProtection | null;
  /** Who alone may push; null: whoever may write. */
  restrictions: ActorNames | null;
  requiredSignatures: boolean;
  requiredLinearHistory: boolean;
  allowForcePushes: boolean;
  allowDeletions: boolean;
  blockCreations: boolean;
  requiredConversationResolution: boolean;
  lockBranch: boolean;
  allowForkSyncing: boolean;
}

/** How pull requests have to be reviewed before they are merged. */
export interface ReviewProtection {
  dismissStaleReviews: boolean;
  requireCodeOwnerReviews: boolean;
  approvals: number;
  requireLastPushApproval: boolean;
  dismissalRestrictions?: ActorNames;
  bypassAllowances?: ActorNames;
}
