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
 * One row of the ledger: what was intended and what is proven for one repository.
 *
 * @public
 */
export interface Operation extends OperationIntent, OperationEvidence {
  stage: OperationStage;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** ISO 8601, UTC. */
  updatedAt: string;
}

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
  /** Adds evidence; a stage never goes back. Throws a `NotFoundError` for an unknown id. */
  record(id: string, evidence: OperationEvidence): Promise<Operation>;
  /** The row, or `undefined`. */
  get(id: string): Promise<Operation | undefined>;
}
