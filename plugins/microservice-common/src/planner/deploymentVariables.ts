import { Answers, DeploymentVariable, DeploymentVariablePlan } from '../model';
import { distinctBy } from './distinctBy';

/**
 * What the deployment reads on GitHub, and in which environments the answers leave it to the team. A variable of the
 * repository holds for all of them.
 *
 * @internal
 */
export function deploymentVariablesOf(
  parts: { deploymentVariables: DeploymentVariable[] }[],
  { environments, variables }: Pick<Answers, 'environments' | 'variables'>,
): DeploymentVariablePlan[] {
  const isSet = (variable: string, wanted: string) =>
    variables.some(
      ({ name, environment = wanted }) =>
        name === variable && environment === wanted,
    );
  return distinctBy(
    parts.flatMap(part => part.deploymentVariables),
    ({ name }) => name,
  ).map(variable => ({
    ...variable,
    unsetIn: environments
      .map(({ name }) => name)
      .filter(environment => !isSet(variable.name, environment)),
  }));
}
