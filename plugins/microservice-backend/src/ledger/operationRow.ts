import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { occupies } from '@microservice-scaffolder/plugin-microservice-node';

/**
 * A row of the table `operations`.
 *
 * @internal
 */
export interface OperationRow {
  id: string;
  task_id: string;
  host: string;
  owner: string;
  repository: string;
  marker: string;
  initiator: string | null;
  stage: Operation['stage'];
  /** PostgreSQL gives 64-bit numbers as text. */
  repository_id: number | string | null;
  initial_commit_sha: string | null;
  tree_sha: string | null;
  commit_sha: string | null;
  answers_digest: string | null;
  entity_ref: string | null;
  detail: string | null;
  state: Operation['state'];
  reason: string | null;
  wait_until: string | null;
  fence: number;
  attempt: number;
  lease_until: string | null;
  /** SQLite has numbers for truth. */
  occupies: boolean | number | null;
  created_at: string;
  updated_at: string;
}

/**
 * An operation as it is stored. Only an unfinished one occupies its repository.
 *
 * @internal
 */
export function toRow(operation: Operation): OperationRow {
  return {
    id: operation.id,
    task_id: operation.taskId,
    host: operation.host,
    owner: operation.owner,
    repository: operation.repository,
    marker: operation.marker,
    initiator: operation.initiator ?? null,
    stage: operation.stage,
    repository_id: operation.repositoryId ?? null,
    initial_commit_sha: operation.initialCommitSha ?? null,
    tree_sha: operation.treeSha ?? null,
    commit_sha: operation.commitSha ?? null,
    answers_digest: operation.answersDigest ?? null,
    entity_ref: operation.entityRef ?? null,
    detail: operation.detail ? JSON.stringify(operation.detail) : null,
    state: operation.state,
    reason: operation.reason ?? null,
    wait_until: operation.waitUntil ?? null,
    fence: operation.fence,
    attempt: operation.attempt,
    lease_until: operation.leaseUntil ?? null,
    occupies: occupies(operation) ? true : null,
    created_at: operation.createdAt,
    updated_at: operation.updatedAt,
  };
}

/**
 * A stored operation, without what is not known.
 *
 * @internal
 */
export function fromRow(row: OperationRow): Operation {
  const evidence = {
    initiator: row.initiator,
    repositoryId: row.repository_id === null ? null : Number(row.repository_id),
    initialCommitSha: row.initial_commit_sha,
    treeSha: row.tree_sha,
    commitSha: row.commit_sha,
    answersDigest: row.answers_digest,
    entityRef: row.entity_ref,
    detail: row.detail === null ? null : JSON.parse(row.detail),
    reason: row.reason,
    waitUntil: row.wait_until,
    leaseUntil: row.lease_until,
  };
  return {
    id: row.id,
    taskId: row.task_id,
    host: row.host,
    owner: row.owner,
    repository: row.repository,
    marker: row.marker,
    stage: row.stage,
    state: row.state,
    fence: row.fence,
    attempt: row.attempt,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...Object.fromEntries(
      Object.entries(evidence).filter(([, value]) => value !== null),
    ),
  };
}
