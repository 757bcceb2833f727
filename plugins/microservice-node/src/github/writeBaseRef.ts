import { callGithub, tryGithub } from './callGithub';
import { GithubError } from './GithubError';
import { GithubRepository, repositoryParameters } from './GithubRepository';

/**
 * Keeps the pure render reachable as `refs/scaffold/base/<treeSha>`, outside of the branches, so that a later template
 * update can be a three-way merge.
 *
 * Throws a `GithubError` where the ref exists and points elsewhere.
 *
 * @public
 */
export async function writeBaseRef(
  repository: GithubRepository,
  base: { treeSha: string; commitSha: string },
): Promise<void> {
  const parameters = repositoryParameters(repository);
  const { git } = repository.client.rest;
  const fullName = `${repository.owner}/${repository.name}`;
  const name = `scaffold/base/${base.treeSha}`;
  const doing = `write refs/${name} of ${fullName}`;
  const existing = await tryGithub(
    doing,
    ({ status }) => status === 404,
    () => git.getRef({ ...parameters, ref: name }),
  );
  if (existing) {
    const { sha } = existing.data.object;
    if (sha === base.commitSha) return;
    throw GithubError.refMoved(fullName, `refs/${name}`, sha);
  }
  await callGithub(doing, () =>
    git.createRef({ ...parameters, ref: `refs/${name}`, sha: base.commitSha }),
  );
}
