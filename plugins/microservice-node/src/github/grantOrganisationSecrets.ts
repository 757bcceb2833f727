import { callGithub, tryGithub } from './callGithub';
import { GithubError } from './GithubError';
import { GithubRepository, repositoryParameters } from './GithubRepository';

/**
 * Lets the workflows of a repository use secrets of its organisation. No value passes through here.
 *
 * Throws a `GithubError` that names the secret.
 *
 * @param repositoryId - GitHub's number of the repository
 * @public
 */
export async function grantOrganisationSecrets(
  repository: GithubRepository,
  repositoryId: number,
  names: readonly string[],
): Promise<void> {
  for (const name of names) await grantSecret(repository, repositoryId, name);
}

async function grantSecret(
  repository: GithubRepository,
  repositoryId: number,
  name: string,
): Promise<void> {
  const { actions } = repository.client.rest;
  const secret = { org: repository.owner, secret_name: name };
  const doing = `give ${repository.owner}/${repository.name} the organisation's secret ${name}`;
  const granted = await tryGithub(
    doing,
    // The secret is not for selected repositories, but for all of a kind.
    ({ status }) => status === 409,
    () =>
      actions.addSelectedRepoToOrgSecret({
        ...secret,
        repository_id: repositoryId,
      }),
  );
  if (granted) return;
  const { data } = await callGithub(doing, () => actions.getOrgSecret(secret));
  if (data.visibility === 'all') return;
  const { data: found } = await callGithub(doing, () =>
    repository.client.rest.repos.get(repositoryParameters(repository)),
  );
  if (found.private) return;
  const fullName = `${repository.owner}/${repository.name}`;
  throw GithubError.privateSecret(fullName, name);
}
