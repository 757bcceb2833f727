import { Octokit } from '@octokit/rest';
import { GithubWatcher } from './GithubWatcher';

/**
 * What lies between a client and the network, for what is no call of the API.
 *
 * @public
 */
export interface GithubTransport {
  fetch: typeof fetch;
  watcher?: GithubWatcher;
  signal?: AbortSignal;
}

/**
 * A client for one GitHub host with one set of credentials.
 *
 * @public
 */
export type GithubClient = Octokit & { readonly transport: GithubTransport };

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
