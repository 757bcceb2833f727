import { Commit } from '../git/commits';

/** What a rule may want to know about a ref that is to be moved. */
export interface RefMove {
  /** Written out: `refs/heads/main`. */
  name: string;
  kind: 'create' | 'update' | 'delete';
  /** False when commits would be lost. */
  isFastForward: boolean;
  /** The commits that the ref gets and did not have. */
  commits: Commit[];
  /** Those of the commits that have a good signature. */
  verified: string[];
  /** The newest status of each context about the commit that the checks look at. */
  statuses: Array<{ context: string; state: string }>;
  /** The pull request that is merged, when it is one. */
  pull?: {
    /** How it is merged; undefined while nobody chose. */
    method?: string;
    /** True when the head has everything of the base. */
    isUpToDate: boolean;
    approvals: number;
  };
}

/** Who moves a ref, as far as rules tell people apart. */
export interface Actor {
  /** What the actor may do in the repository: `admin`, `maintain`, `push`. */
  role: string;
  ownsOrganisation?: boolean;
  login?: string;
  userId?: number;
  /** Numbers and slugs of the actor's teams. */
  teams: Array<{ id: number; slug: string }>;
  app?: { id: number; slug: string };
}

/** Why a ref may not be moved. */
export interface Refusal {
  source: 'ruleset' | 'protection';
  /** GitHub's sentences. */
  reasons: string[];
}
