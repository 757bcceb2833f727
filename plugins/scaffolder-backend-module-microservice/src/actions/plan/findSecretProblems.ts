import { SecretAnswer } from '@microservice-scaffolder/plugin-microservice-common';
import { PreflightProblem } from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import {
  forgetValues,
  queryOf,
  resolveReferences,
} from '../../secrets/resolveReferences';
import { PlanContext } from './PlanContext';

/**
 * What is wrong with references to secrets. Each is resolved and its value forgotten at once: who may read a value in a vault
 * is often not allowed to ask whether there is one.
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
): Promise<PreflightProblem[]> {
  if (secrets.length === 0) return [];
  const operation = await dependencies.ledger.get(operationId);
  const { found, problems } = await resolveReferences(secrets, operation, {
    resolver: dependencies.secrets,
    query: queryOf(context, context.signal),
  });
  forgetValues(found);
  return problems;
}
