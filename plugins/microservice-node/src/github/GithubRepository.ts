import { Octokit } from '@octokit/rest';

/**
 * A client for one GitHub host with one set of credentials.
 *
 * @public
 */
export type GithubClient = Octokit;

/**
 * A repository together with the client that reaches it.
 *
 * @public
 */
export interface GithubRepository {
  client: GithubClient;
  /** Organisation. */
  owner: string;
  name: string;
}

/**
 * The parameters that every call about a repository begins with.
 *
 * @internal
 */
export function repositoryParameters(repository: GithubRepository) {
  return { owner: repository.owner, repo: repository.name };
}
