import { LoggerService } from '@backstage/backend-plugin-api';
import { ActionDependencies } from '../../ActionDependencies';
import { atWork, WorkDependencies } from '../../operations/atWork';
import { RepositoryTarget } from '../../operations/repositoryTarget';
import { findOwnRepository } from '../../operations/findOwnRepository';
import { queryOf } from '../../secrets/resolveReferences';
import { maskInLog } from './maskInLog';
import { namesOf, ProvisionedNames, Provisioning } from './Provisioning';
import { resolveSecrets } from './resolveSecrets';
import { setUpRepository } from './setUpRepository';

/**
 * The part of the step that provisioning looks at.
 *
 * @internal
 */
export interface GithubProvisionContext {
  input: Provisioning;
  task: { id: string };
  user?: { ref?: string };
  /** The task's own secrets. */
  secrets?: Record<string, string>;
  templateInfo?: { entityRef: string };
  logger: LoggerService;
  signal?: AbortSignal;
}

/**
 * What provisioning needs of the portal.
 *
 * @internal
 */
export type ProvisionDependencies = WorkDependencies &
  Pick<ActionDependencies, 'secrets'>;

/**
 * Sets up environments before what they protect, and everything before the first commit, so that the first CI run finds its
 * secrets. Each call brings GitHub into the wanted state, so repeating it changes nothing.
 *
 * @internal
 */
export async function provisionRepository(
  context: GithubProvisionContext,
  target: RepositoryTarget,
  dependencies: ProvisionDependencies,
): Promise<ProvisionedNames> {
  const step = { target, context, needs: 'created' as const };
  return atWork(dependencies, step, async work => {
    const { repositoryId } = await findOwnRepository(work);
    const { input, logger } = context;
    const secrets = await resolveSecrets(input.secrets ?? [], work.operation, {
      resolver: dependencies.secrets,
      query: queryOf(context, work.signal),
    });
    secrets.values.forEach(({ value }) => maskInLog(logger, value));
    await setUpRepository(
      work.repository,
      { input, secrets, repositoryId },
      logger,
    ).finally(() => secrets.values.forEach(({ value }) => value.fill(0)));
    const names = namesOf(input);
    await work.record({ stage: 'provisioned', detail: names });
    logger.info(
      `Set up ${names.environments.length} environments, ${names.variables.length} variables, ${names.secrets.length} secrets`,
    );
    return { value: names };
  });
}
