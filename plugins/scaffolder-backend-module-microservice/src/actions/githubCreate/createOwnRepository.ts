import {
  Operation,
  OperationIntent,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  EnsuredRepository,
  ensureRepository,
  GithubRepository,
  grantTeams,
  LedgerError,
  MicroserviceConfiguration,
  markerFor,
  readRepository,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { RepositoryTarget } from '../../operations/repositoryTarget';
import { GithubCreateContext } from './GithubCreateContext';

type FoundRepository = Omit<EnsuredRepository, 'initialCommitSha' | 'created'>;

/**
 * Creates the repository of an operation and gives teams their access. The intent is in the ledger before GitHub hears of
 * it, the evidence afterwards; a second run finds what the first one made.
 *
 * @internal
 */
export async function createOwnRepository(
  context: GithubCreateContext,
  target: RepositoryTarget,
  dependencies: Pick<ActionDependencies, 'ledger' | 'github' | 'configuration'>,
): Promise<FoundRepository> {
  const { ledger, github, configuration } = dependencies;
  const { input, logger, signal } = context;
  const operation = await ledger.open(intentOf(context, target, configuration));
  const { treeSha, answersDigest } = input;
  await ledger.record(operation.id, {
    stage: 'create_pending',
    treeSha,
    answersDigest,
  });
  const repository = await github.connect({ ...target, logger, signal });
  const found = operation.repositoryId
    ? await findRecorded(repository, operation)
    : await createMarked(context, repository, { operation, ledger });
  await grantTeams(repository, input.teams ?? []);
  await ledger.record(operation.id, {
    stage: 'created',
    detail: { teams: (input.teams ?? []).map(({ team }) => team) },
  });
  return found;
}

function intentOf(
  { input, task, user }: GithubCreateContext,
  target: RepositoryTarget,
  { appBaseUrl }: MicroserviceConfiguration,
): OperationIntent {
  const { host, owner, name, operationId } = target;
  return {
    id: operationId,
    taskId: task.id,
    host,
    owner,
    repository: name,
    marker: markerFor({
      appBaseUrl,
      name: input.entityName ?? name,
      operationId,
    }),
    initiator: user?.ref,
  };
}

async function createMarked(
  { input, logger, signal }: GithubCreateContext,
  repository: GithubRepository,
  {
    operation,
    ledger,
  }: { operation: Operation } & Pick<ActionDependencies, 'ledger'>,
): Promise<FoundRepository> {
  const { marker } = operation;
  const made = await ensureRepository(
    repository,
    { ...input, marker },
    { signal },
  );
  const { repositoryId, initialCommitSha } = made;
  await ledger.record(operation.id, { repositoryId, initialCommitSha });
  logger.info(
    `${made.created ? 'Created' : 'Found our repository'} ${
      made.repositoryUrl
    }`,
  );
  return made;
}

async function findRecorded(
  repository: GithubRepository,
  operation: Operation,
): Promise<FoundRepository> {
  const found = await readRepository(repository);
  if (found.repositoryId !== operation.repositoryId) {
    throw LedgerError.otherRepository(operation, found.repositoryId);
  }
  return found;
}
