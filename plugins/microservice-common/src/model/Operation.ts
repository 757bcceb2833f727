import { JsonObject } from '@backstage/types';

/**
 * How far the provisioning of one repository has come. A stage is reached when its effect is proven, except
 * `create_pending`, which is written before the creating call so that an interrupted one can be recognised.
 *
 * @public
 */
export type OperationStage =
  | 'planned'
  | 'create_pending'
  | 'created'
  | 'provisioned'
  | 'pushed'
  | 'registered';

/**
 * The stages in the order in which an operation passes them.
 *
 * @public
 */
export const OPERATION_STAGES: readonly OperationStage[] = [
  'planned',
  'create_pending',
  'created',
  'provisioned',
  'pushed',
  'registered',
];

/**
 * What an operation is about, decided before the first effect.
 *
 * @public
 */
export interface OperationIntent {
  /** Deterministic: UUID version 5 of the task and the repository, see `operationId`. */
  id: string;
  /** The scaffolder task that provisions. */
  taskId: string;
  /** Host of the GitHub integration, lower case, with its port where it has one. */
  host: string;
  /** Organisation or user, lower case. */
  owner: string;
  /** Repository name, lower case. */
  repository: string;
  /** Value of the repository's `homepage`: the catalog page with `?operation=<id>`; set in the creating call. */
  marker: string;
  /** Entity reference of who pressed Create, where known. */
  initiator?: string;
}

/**
 * What has been proven so far. Everything is optional: each stage adds its own evidence.
 *
 * @public
 */
export interface OperationEvidence {
  stage?: OperationStage;
  /** Numeric id of the GitHub repository, which survives renames. */
  repositoryId?: number;
  /** SHA of the commit that GitHub makes on creation; the only commit that may ever be replaced. */
  initialCommitSha?: string;
  /** Git's SHA of the rendered tree. */
  treeSha?: string;
  /** SHA of the pushed root commit. */
  commitSha?: string;
  /** SHA-256 of the answers in canonical JSON. */
  answersDigest?: string;
  /** Entity reference of the registered component. */
  entityRef?: string;
  /** Names only, never values: which variables, environments and secrets were set. */
  detail?: JsonObject;
}

/**
 * How an operation stands, in words that a person acts on.
 *
 * - `running`: a step is at work, or the next one is about to be
 * - `done`: everything is there
 * - `needs_you`: a conflict, a missing permission or a wrong input; the reason says who does what
 * - `waiting`: a limit or an outage, nobody's mistake; Continue goes on, after `waitUntil` where it is known
 * - `stopped`: cancelled or interrupted; the reason says what exists
 *
 * @public
 */
export type OperationState =
  | 'running'
  | 'done'
  | 'needs_you'
  | 'waiting'
  | 'stopped';

/**
 * Every state.
 *
 * @public
 */
export const OPERATION_STATES: readonly OperationState[] = [
  'running',
  'done',
  'needs_you',
  'waiting',
  'stopped',
];

/**
 * The states in which nobody is at work.
 *
 * @public
 */
export const ENDED_STATES: readonly Exclude<OperationState, 'running'>[] = [
  'done',
  'needs_you',
  'waiting',
  'stopped',
];

/**
 * How a run ended.
 *
 * @public
 */
export interface OperationEnding {
  state: Exclude<OperationState, 'running'>;
  /** One sentence: what, and how to go on. Holds no secret. */
  reason?: string;
  /** When it is worth to continue, ISO 8601, UTC. */
  waitUntil?: string;
}

/**
 * Who may change an operation right now. A run that takes the lease gets a fence that no earlier run had; whoever comes with
 * an older one is refused, so a run that was thought dead cannot write after its successor.
 *
 * @public
 */
export interface OperationLease {
  /** Grows by one with every acquisition; 0 before the first. */
  fence: number;
  /** How often in a row the lease was taken from a run that never ended it: a process that died. */
  attempt: number;
  /** End of the lease, ISO 8601, UTC; absent where nobody holds it. */
  leaseUntil?: string;
}

/**
 * One row of the ledger: what was intended and what is proven for one repository.
 *
 * @public
 */
export interface Operation
  extends OperationIntent,
    OperationEvidence,
    Omit<OperationEnding, 'state'>,
    OperationLease {
  stage: OperationStage;
  state: OperationState;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** ISO 8601, UTC. */
  updatedAt: string;
}

/**
 * What became of the wish to go to work on an operation.
 *
 * @public
 */
export type LeaseAnswer =
  /** `operation.fence` is the caller's from now on. */
  | { result: 'granted'; operation: Operation }
  /** Another run holds the lease until `operation.leaseUntil`. */
  | { result: 'held'; operation: Operation }
  /** Too many runs in a row died; the operation needs a person now. */
  | { result: 'exhausted'; operation: Operation };

/**
 * The record of operations. The actions ask it before every effect; if it cannot be reached, nothing is changed outside.
 *
 * @public
 */
export interface Ledger {
  /**
   * Writes the intent, or returns the row that is there: opening twice changes nothing.
   * Throws a `ConflictError` when another unfinished operation is about the same repository.
   */
  open(intent: OperationIntent): Promise<Operation>;
  /** Takes the lease where nobody holds it. Throws a `NotFoundError` for an unknown id. */
  acquire(id: string): Promise<LeaseAnswer>;
  /** Makes the lease last longer. Throws a `ConflictError` where another run has taken it. */
  renew(id: string, fence: number): Promise<Operation>;
  /** Adds evidence; a stage never goes back. Throws a `ConflictError` where another run has taken the lease. */
  record(
    id: string,
    fence: number,
    evidence: OperationEvidence,
  ): Promise<Operation>;
  /**
   * Gives the lease back: without an ending between two steps, with one where the run ends.
   * Throws a `ConflictError` where another run has taken the lease.
   */
  release(
    id: string,
    fence: number,
    ending?: OperationEnding,
  ): Promise<Operation>;
  /** The row, or `undefined`. */
  get(id: string): Promise<Operation | undefined>;
}
