import { OperationIntent } from '@microservice-scaffolder/plugin-microservice-common';
import {
  EnsuredRepository,
  ensureRepository,
  grantTeams,
  MicroserviceConfiguration,
  markerFor,
} from '@microservice-scaffolder/plugin-microservice-node';
import {
  atWork,
  OperationAtWork,
  WorkDependencies,
} from '../../operations/atWork';
import { findOwnRepository } from '../../operations/findOwnRepository';
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
  dependencies: WorkDependencies,
): Promise<FoundRepository> {
  const { input } = context;
  await dependencies.ledger.open(
    intentOf(context, target, dependencies.configuration),
  );
  return atWork(dependencies, { target, context }, async work => {
    const { operation, repository, record } = work;
    const { treeSha, answersDigest } = input;
    await record({ stage: 'create_pending', treeSha, answersDigest });
    const found = operation.repositoryId
      ? await findOwnRepository(work)
      : await createMarked(context, work);
    await grantTeams(repository, input.teams ?? []);
    const teams = (input.teams ?? []).map(({ team }) => team);
    await record({ stage: 'created', detail: { teams } });
    return { value: found };
  });
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
  { input, logger }: GithubCreateContext,
  { operation, repository, record, signal }: OperationAtWork,
): Promise<FoundRepository> {
  const { marker } = operation;
  const made = await ensureRepository(
    repository,
    { ...input, marker },
    { signal },
  );
  const { repositoryId, initialCommitSha } = made;
  await record({ repositoryId, initialCommitSha });
  const done = made.created ? 'Created' : 'Found our repository';
  logger.info(`${done} ${made.repositoryUrl}`);
  return made;
}
