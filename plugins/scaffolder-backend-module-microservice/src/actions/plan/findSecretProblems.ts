import {
  Problem,
  SecretAnswer,
} from '@microservice-scaffolder/plugin-microservice-common';
import { resolveSecret } from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { PlanContext } from './PlanContext';

/**
 * What is wrong with references to secrets. What this operation has set before needs no value any more: a task that is
 * retried after the page was reloaded has lost what was typed.
 *
 * @internal
 */
export async function findSecretProblems(
  secrets: readonly SecretAnswer[],
  operationId: string,
  {
    context,
    dependencies,
  }: {
    context: PlanContext;
    dependencies: Pick<
      ActionDependencies,
      'ledger' | 'configuration' | 'environment'
    >;
  },
): Promise<Problem[]> {
  if (secrets.length === 0) return [];
  const { configuration, environment, ledger } = dependencies;
  const operation = await ledger.get(operationId);
  const alreadySet = operation?.detail?.secrets;
  return secrets.flatMap((secret, index) => {
    const found = resolveSecret(`secrets[${index}].from`, secret.from, {
      form: context.secrets ?? {},
      environment,
      allowedVariables: configuration.allowedSecretVariables,
    });
    if (found.result === 'ok') {
      found.value.fill(0);
      return [];
    }
    return isNamed(secret, alreadySet) ? [] : [found.problem];
  });
}

function isNamed({ name, environment }: SecretAnswer, names: unknown): boolean {
  const placed = environment ? `${environment}/${name}` : name;
  return Array.isArray(names) && names.includes(placed);
}
