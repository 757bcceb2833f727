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

/** Where each field is kept; `occupies` follows from them. */
const COLUMNS: Record<
  keyof Operation,
  Exclude<keyof OperationRow, 'occupies'>
> = {
  id: 'id',
  taskId: 'task_id',
  host: 'host',
  owner: 'owner',
  repository: 'repository',
  marker: 'marker',
  initiator: 'initiator',
  stage: 'stage',
  repositoryId: 'repository_id',
  initialCommitSha: 'initial_commit_sha',
  treeSha: 'tree_sha',
  commitSha: 'commit_sha',
  answersDigest: 'answers_digest',
  entityRef: 'entity_ref',
  detail: 'detail',
  state: 'state',
  reason: 'reason',
  waitUntil: 'wait_until',
  fence: 'fence',
  attempt: 'attempt',
  leaseUntil: 'lease_until',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};

const FIELDS = Object.entries(COLUMNS) as [
  keyof Operation,
  (typeof COLUMNS)[keyof Operation],
][];

/**
 * An operation as it is stored, with null for what is not known. Only an unfinished one occupies its repository.
 *
 * @internal
 */
export function toRow(operation: Operation): OperationRow {
  const columns = FIELDS.map(([field, column]) => [
    column,
    operation[field] ?? null,
  ]);
  return {
    ...Object.fromEntries(columns),
    detail: operation.detail ? JSON.stringify(operation.detail) : null,
    occupies: occupies(operation) ? true : null,
  };
}

/**
 * A stored operation, without what is not known.
 *
 * @internal
 */
export function fromRow(row: OperationRow): Operation {
  const readings = {
    ...row,
    repository_id: row.repository_id && Number(row.repository_id),
    detail: row.detail && JSON.parse(row.detail),
  };
  return Object.fromEntries(
    FIELDS.map(([field, column]) => [field, readings[column]]).filter(
      ([, value]) => value !== null,
    ),
  );
}
