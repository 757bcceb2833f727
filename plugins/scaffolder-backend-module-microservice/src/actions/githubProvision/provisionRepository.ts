import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ensureEnvironments,
  ensureSecrets,
  ensureTopics,
  ensureVariables,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { RepositoryTarget } from '../../operations/repositoryTarget';
import { resumeOperation } from '../../operations/resumeOperation';
import { namesOf, ProvisionedNames, Provisioning } from './Provisioning';
import { resolveSecrets } from './resolveSecrets';

/**
 * The part of the step that provisioning looks at.
 *
 * @internal
 */
export interface GithubProvisionContext {
  input: Provisioning;
  /** The task's own secrets. */
  secrets?: Record<string, string>;
  logger: LoggerService;
  signal?: AbortSignal;
}

/**
 * Sets up environments before what they protect, and everything before the first commit, so that the first CI run finds its
 * secrets. Each call brings GitHub into the wanted state, so repeating it changes nothing.
 *
 * @internal
 */
export async function provisionRepository(
  context: GithubProvisionContext,
  target: RepositoryTarget,
  dependencies: Pick<
    ActionDependencies,
    'ledger' | 'github' | 'configuration' | 'environment'
  >,
): Promise<ProvisionedNames> {
  const { input, logger } = context;
  const { operation, repository } = await resumeOperation(
    dependencies,
    target,
    { ...context, stage: 'created' },
  );
  const secrets = resolveSecrets(input.secrets ?? [], operation, {
    form: context.secrets ?? {},
    environment: dependencies.environment,
    allowedVariables: dependencies.configuration.allowedSecretVariables,
  });
  await ensureEnvironments(repository, input.environments ?? []);
  await ensureVariables(repository, input.variables ?? []);
  await ensureSecrets(repository, secrets);
  if (input.topics) await ensureTopics(repository, input.topics);
  const names = namesOf(input);
  await dependencies.ledger.record(operation.id, {
    stage: 'provisioned',
    detail: names,
  });
  logger.info(
    `Set up ${names.environments.length} environments, ${names.variables.length} variables, ${secrets.length} secrets`,
  );
  return names;
}
