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
import { keepOnce } from '../../operations/keepOnce';
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

/** The answer of GitHub may be known from an earlier attempt; then GitHub is asked whether it still is true. */
async function createMarked(
  { input, logger, checkpoint }: GithubCreateContext,
  { operation, repository, record, signal }: OperationAtWork,
): Promise<FoundRepository> {
  const { visibility, description } = input;
  const request = { visibility, description, marker: operation.marker };
  const { value: made, fresh } = await keepOnce(
    checkpoint,
    { name: 'repository', input: { ...request, operation: operation.id } },
    () => ensureRepository(repository, request, { signal }),
  );
  const { repositoryId, initialCommitSha, defaultBranch } = made;
  if (!fresh) {
    await findOwnRepository({
      repository,
      operation: { ...operation, repositoryId },
    });
  }
  await record({ repositoryId, initialCommitSha, detail: { defaultBranch } });
  const done = fresh && made.created ? 'Created' : 'Found our repository';
  logger.info(`${done} ${made.repositoryUrl}`);
  return made;
}
