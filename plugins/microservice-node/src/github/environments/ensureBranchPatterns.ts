import { callGithub } from '../callGithub';
import { GithubRepository, repositoryParameters } from '../GithubRepository';

/**
 * Lets branches of these patterns deploy to an environment. GitHub has no upsert here, and answers 303 for a pattern that
 * exists, so they are listed first. A pattern that is not among ours was added by somebody, and stays.
 *
 * Throws a `GithubError`.
 *
 * @internal
 */
export async function ensureBranchPatterns(
  repository: GithubRepository,
  environment: string,
  patterns: readonly string[],
): Promise<void> {
  const { repos } = repository.client.rest;
  const parameters = {
    ...repositoryParameters(repository),
    environment_name: environment,
  };
  const doing = `set the branches of the environment ${environment} of ${repository.owner}/${repository.name}`;
  const { data } = await callGithub(doing, () =>
    repos.listDeploymentBranchPolicies({ ...parameters, per_page: 100 }),
  );
  const known = new Set(data.branch_policies.map(({ name }) => name));
  for (const name of patterns) {
    if (known.has(name)) continue;
    await callGithub(doing, () =>
      repos.createDeploymentBranchPolicy({ ...parameters, name }),
    );
  }
}
