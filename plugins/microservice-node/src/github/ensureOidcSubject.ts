import { callGithub } from './callGithub';
import { GithubRepository, repositoryParameters } from './GithubRepository';

/**
 * Says what the subject of the OIDC tokens of the repository's workflows is made of, so that a cloud trusts this repository
 * and this environment instead of a name that somebody else may have tomorrow.
 *
 * Throws a `GithubError`.
 *
 * @param claims - names of claims in their order: `repository_id`, `context`
 * @public
 */
export async function ensureOidcSubject(
  repository: GithubRepository,
  claims: readonly string[],
): Promise<void> {
  await callGithub(
    `set the subject of OIDC tokens of ${repository.owner}/${repository.name}`,
    () =>
      repository.client.rest.actions.setCustomOidcSubClaimForRepo({
        ...repositoryParameters(repository),
        use_default: false,
        include_claim_keys: [...claims],
      }),
  );
}
