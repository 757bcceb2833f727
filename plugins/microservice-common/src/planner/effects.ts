import { Answers, EffectPlan } from '../model';

/**
 * What happens outside when the plan is carried out, in the order in which it happens. Secrets by name only.
 *
 * @internal
 */
export function effectsOf(answers: Answers): EffectPlan[] {
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
