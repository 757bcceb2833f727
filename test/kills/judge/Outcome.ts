/** What is left of one task when everybody has finished. */
export interface Outcome {
  /** How the task ended: `completed`. */
  status: string;
  /** Repositories that carry the marker of the operation, by GitHub's id. */
  repositoryIds: number[];
  /** The repository as GitHub tells it, without what differs between two services. */
  repository: unknown;
  /** Git's name for the tree of the main branch, and for the rendered one. */
  tree: string;
  expectedTree: string;
  /** Commits on the main branch. */
  commits: string[];
  /** What the repository's secret opens to. */
  secret: string | undefined;
  /** Addresses under which the catalog reads the service. */
  locations: string[];
  /** Rows of the ledger. */
  operations: OperationRow[];
  /** Requests that changed something of somebody else: `DELETE /repos/acme/other`. */
  foreign: string[];
}

/** What a row of the ledger proves. */
export interface OperationRow {
  stage: string;
  state: string;
  /** Empty where nobody holds it any more. */
  lease_until: string | null;
  repository_id: string | number | null;
  tree_sha: string | null;
  commit_sha: string | null;
  answers_digest: string | null;
  entity_ref: string | null;
}
