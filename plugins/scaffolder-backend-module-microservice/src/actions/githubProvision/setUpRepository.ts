import { LoggerService } from '@backstage/backend-plugin-api';
import {
  EnsuredEnvironment,
  ensureEnvironments,
  ensureOidcSubject,
  ensureSecrets,
  ensureTopics,
  ensureVariables,
  GithubError,
  GithubRepository,
  grantOrganisationSecrets,
} from '@microservice-scaffolder/plugin-microservice-node';
import { Provisioning } from './Provisioning';
import { ResolvedSecrets } from './resolveSecrets';

interface RepositorySetup {
  input: Provisioning;
  secrets: ResolvedSecrets;
  repositoryId: number;
}

/**
 * Brings a repository into the wanted state: environments before what they protect, and nothing secret into one whose
 * protection GitHub did not keep. What the organisation's plan does not include is a warning.
 *
 * Throws a `GithubError`.
 *
 * @internal
 */
export async function setUpRepository(
  repository: GithubRepository,
  { input, secrets, repositoryId }: RepositorySetup,
  logger: Pick<LoggerService, 'warn'>,
): Promise<void> {
  const environments = await ensureEnvironments(
    repository,
    input.environments ?? [],
  );
  warnOfUnkept(environments, logger);
  assertProtected(repository, environments, input);
  await ensureVariables(repository, input.variables ?? []);
  if (input.oidcSubject) await ensureOidcSubject(repository, input.oidcSubject);
  await ensureSecrets(repository, secrets.values);
  await grantOrganisationSecrets(
    repository,
    repositoryId,
    secrets.organisationSecrets,
  );
  if (input.topics) await ensureTopics(repository, input.topics);
}

function warnOfUnkept(
  environments: readonly EnsuredEnvironment[],
  logger: Pick<LoggerService, 'warn'>,
): void {
  for (const { name, unkept } of environments) {
    if (unkept.length === 0) continue;
    logger.warn(
      `GitHub did not keep ${unkept.join(
        ' and ',
      )} of the environment ${name}; an organisation owner upgrades the plan, or remove that protection.`,
    );
  }
}

function assertProtected(
  { owner, name }: GithubRepository,
  environments: readonly EnsuredEnvironment[],
  { secrets = [] }: Provisioning,
): void {
  const withSecrets = new Set(
    secrets.map(({ environment }) => environment?.toLowerCase()),
  );
  for (const { name: environment, unkept } of environments) {
    if (unkept.length === 0 || !withSecrets.has(environment.toLowerCase())) {
      continue;
    }
    throw GithubError.unprotectedEnvironment(`${owner}/${name}`, {
      environment,
      unkept,
    });
  }
}
