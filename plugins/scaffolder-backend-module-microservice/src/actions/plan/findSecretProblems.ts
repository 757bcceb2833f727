import {
  Problem,
  SecretAnswer,
} from '@microservice-scaffolder/plugin-microservice-common';
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
    dependencies: Pick<ActionDependencies, 'ledger' | 'secrets'>;
  },
): Promise<Problem[]> {
  if (secrets.length === 0) return [];
  const operation = await dependencies.ledger.get(operationId);
  const alreadySet = operation?.detail?.secrets;
  const problems: Problem[] = [];
  for (const [index, secret] of secrets.entries()) {
    const found = await dependencies.secrets.resolve({
      where: `secrets[${index}].from`,
      from: secret.from,
      form: context.secrets ?? {},
      user: context.user?.ref,
      template: context.templateInfo?.entityRef,
      signal: context.signal,
    });
    if (found.result === 'ok') found.value.fill(0);
    if (found.result !== 'unresolved') continue;
    const isGone = found.reason === 'missing';
    if (!isGone || !isNamed(secret, alreadySet)) problems.push(found.problem);
  }
  return problems;
}

function isNamed({ name, environment }: SecretAnswer, names: unknown): boolean {
  const placed = environment ? `${environment}/${name}` : name;
  return Array.isArray(names) && names.includes(placed);
}
