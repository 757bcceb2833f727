import { Answers, DeploymentVariable, EffectPlan } from '../model';

/**
 * What happens outside when the plan is carried out, in the order in which it happens. Secrets by name only; a service that is
 * deployed has an identity in each environment, which the cloud is told to trust.
 *
 * @internal
 */
export function effectsOf(
  answers: Answers,
  deploymentVariables: readonly DeploymentVariable[],
): EffectPlan[] {
  const { host, owner } = answers.repository;
  const repository = `${host}/${owner}/${answers.name}`;
  const where = (environment?: string) =>
    environment ? ` in ${environment}` : '';
  return [
    {
      kind: 'repository',
      target: `${repository} (${answers.repository.visibility})`,
    },
    ...answers.codeOwners
      .filter(codeOwner => codeOwner.includes('/'))
      .map(codeOwner => ({ kind: 'team' as const, target: codeOwner })),
    ...answers.environments.map(({ name }) => ({
      kind: 'environment' as const,
      target: name,
    })),
    ...(deploymentVariables.length ? answers.environments : []).map(
      ({ name }) => ({
        kind: 'identity' as const,
        target: `repo:${owner}/${answers.name}:environment:${name}`,
      }),
    ),
    ...answers.variables.map(({ name, environment }) => ({
      kind: 'variable' as const,
      target: `${name}${where(environment)}`,
    })),
    ...answers.secrets.map(({ name, environment }) => ({
      kind: 'secret' as const,
      target: `${name}${where(environment)}`,
    })),
    { kind: 'commit', target: `one root commit in ${repository}` },
    { kind: 'catalog', target: `component:default/${answers.name}` },
  ];
}
