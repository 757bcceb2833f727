import { callGithub, tryGithub } from './callGithub';
import { GithubRepository, repositoryParameters } from './GithubRepository';

/**
 * A variable of the repository's CI. Not a secret: everyone who reads the repository's settings sees it.
 *
 * @public
 */
export interface VariableRequest {
  name: string;
  value: string;
  /** The environment that owns it; the repository where absent. */
  environment?: string;
}

/**
 * Creates variables, or gives existing ones the wanted value.
 *
 * Throws a `GithubError` that names the variable.
 *
 * @public
 */
export async function ensureVariables(
  repository: GithubRepository,
  variables: readonly VariableRequest[],
): Promise<void> {
  for (const variable of variables) {
    const calls = variable.environment
      ? ofEnvironment(repository, variable, variable.environment)
      : ofRepository(repository, variable);
    const doing = `set the variable ${variable.name} of ${repository.owner}/${repository.name}`;
    // GitHub has no upsert here: creating an existing one answers 409.
    const created = await tryGithub(
      doing,
      ({ status }) => status === 409,
      calls.create,
    );
    if (!created) await callGithub(doing, calls.update);
  }
}

function ofRepository(
  repository: GithubRepository,
  { name, value }: VariableRequest,
) {
  const { actions } = repository.client.rest;
  const parameters = { ...repositoryParameters(repository), name, value };
  return {
    create: () => actions.createRepoVariable(parameters),
    update: () => actions.updateRepoVariable(parameters),
  };
}

function ofEnvironment(
  repository: GithubRepository,
  { name, value }: VariableRequest,
  environment: string,
) {
  const { actions } = repository.client.rest;
  const parameters = {
    ...repositoryParameters(repository),
    environment_name: environment,
    name,
    value,
  };
  return {
    create: () => actions.createEnvironmentVariable(parameters),
    update: () => actions.updateEnvironmentVariable(parameters),
  };
}
