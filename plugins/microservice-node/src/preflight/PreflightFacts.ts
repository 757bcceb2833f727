import { Entity } from '@backstage/catalog-model';
import { Policy } from '@microservice-scaffolder/plugin-microservice-common';
import { GithubAccess, RepositoryFact } from '../github';
import { Known } from './Known';
import { Lookup } from './lookupsOf';
import { PreflightProblem } from './PreflightProblem';
import { PreflightRequest } from './PreflightRequest';

/**
 * What GitHub says about the place where the repository is to be made.
 *
 * @public
 */
export interface GithubFacts {
  access: GithubAccess;
  repository: Known<RepositoryFact>;
  /** What the credentials of a GitHub App may do, by GitHub's names; nothing for a token. */
  permissions: Known<Readonly<Record<string, string>> | undefined>;
  /** Who and what was looked up, and whether it is there. */
  lookups: readonly { lookup: Lookup; found: Known<boolean> }[];
}

/**
 * Everything that decides whether a run can begin.
 *
 * @public
 */
export interface PreflightFacts {
  request: PreflightRequest;
  policy: Policy;
  /** Page of the repository: `https://github.com/acme/item-service`. */
  repositoryUrl: string;
  /** Absent where policy forbids the place, which is not asked about then. */
  github?: Known<GithubFacts>;
  /** Entities by reference, as far as the user may see them. */
  entities: Known<Readonly<Record<string, Entity>>>;
  /** What is wrong with the references to secrets. */
  secrets: Known<readonly PreflightProblem[]>;
}
