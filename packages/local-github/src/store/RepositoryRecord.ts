import { JsonObject } from '@backstage/types';
import { ProtectionRecord } from './ProtectionRecord';
import { LabelRecord, PullRecord } from './PullRecord';
import { ActionsSwitches, InvitationRecord } from './RepositorySwitches';
import { StatusRecord } from './StatusRecord';

/** A key pair for sealed boxes, base64. */
export interface KeyPair {
  id: string;
  publicKey: string;
  privateKey: string;
}

/** A secret as it was sent: sealed for the key pair of its holder. */
export interface SecretRecord {
  name: string;
  keyId: string;
  sealed: string;
  createdAt: string;
  updatedAt: string;
}

/** A variable of a repository or an environment. */
export interface VariableRecord {
  name: string;
  value: string;
  createdAt: string;
  updatedAt: string;
}

/** What a repository and an environment have in common. */
export interface ActionsRecord {
  /** Made when somebody first asks for the public key. */
  keyPair?: KeyPair;
  secrets: SecretRecord[];
  variables: VariableRecord[];
}

/** Who has to approve a deployment. */
export interface ReviewerRecord {
  type: 'User' | 'Team';
  id: number;
}

/** A pattern of branches or tags that may deploy. */
export interface BranchPolicyRecord {
  id: number;
  name: string;
  type: 'branch' | 'tag';
}

/** A deployment environment. */
export interface EnvironmentRecord extends ActionsRecord {
  id: number;
  name: string;
  waitTimer: number;
  preventSelfReview: boolean;
  reviewers: ReviewerRecord[];
  /** Null: every branch may deploy. */
  branchPolicy: {
    protected_branches: boolean;
    custom_branch_policies: boolean;
  } | null;
  branchPolicies: BranchPolicyRecord[];
  createdAt: string;
  updatedAt: string;
}

/** A ruleset, kept as it was sent. */
export interface RulesetRecord {
  id: number;
  name: string;
  target: string;
  enforcement: string;
  bypassActors: JsonObject[];
  conditions: JsonObject;
  rules: JsonObject[];
  createdAt: string;
  updatedAt: string;
}

/** Everything about a repository that is not in its git objects and refs: one file each. */
export interface RepositoryRecord extends ActionsRecord {
  id: number;
  /** The account as it writes itself. */
  owner: string;
  name: string;
  description: string | null;
  homepage: string | null;
  visibility: 'public' | 'private' | 'internal';
  defaultBranch: string;
  topics: string[];
  /** The switches of the repository under GitHub's own names: `has_issues`, `allow_squash_merge`. */
  settings: JsonObject;
  /** Team slug to permission: `push`. */
  teams: Record<string, string>;
  /** Login to permission, for those who were given access by themselves. */
  collaborators: Record<string, string>;
  invitations: InvitationRecord[];
  /** Custom properties. */
  properties: Record<string, string | string[]>;
  actions: ActionsSwitches;
  vulnerabilityAlerts: boolean;
  /** Names the repository had before, which lead to it. */
  formerNames: string[];
  environments: EnvironmentRecord[];
  rulesets: RulesetRecord[];
  protections: ProtectionRecord[];
  statuses: StatusRecord[];
  labels: LabelRecord[];
  pulls: PullRecord[];
  /** The number that was last given to a pull request. */
  lastNumber: number;
  createdAt: string;
  updatedAt: string;
  pushedAt: string;
}
