import { callGithub, tryGithub } from './callGithub';
import { GithubRepository, repositoryParameters } from './GithubRepository';

/**
 * The commit that a branch is at.
 *
 * @internal
 */
export interface Head {
  sha: string;
  treeSha: string;
  message: string;
  parents: string[];
}

/**
 * Reads where a branch is; `undefined` where there is none (404) or the repository is still being made (409).
 *
 * @internal
 */
export async function readHead(
  repository: GithubRepository,
  branch: string,
): Promise<Head | undefined> {
  const doing = `read the branch ${branch} of ${repository.owner}/${repository.name}`;
  const parameters = repositoryParameters(repository);
  const { git } = repository.client.rest;
  const ref = await tryGithub(
    doing,
    ({ status }) => status === 404 || status === 409,
    () => git.getRef({ ...parameters, ref: `heads/${branch}` }),
  );
  if (!ref) return undefined;
  const sha = ref.data.object.sha;
  const { data } = await callGithub(doing, () =>
    git.getCommit({ ...parameters, commit_sha: sha }),
  );
  return {
    sha,
    treeSha: data.tree.sha,
    message: data.message,
    parents: data.parents.map(parent => parent.sha),
  };
}
