import { LoggerService } from '@backstage/backend-plugin-api';
import {
  Operation,
  OperationStage,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  EnsuredRepository,
  GithubRepository,
  hasReached,
  LedgerError,
  readRepository,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../ActionDependencies';
import { RepositoryTarget } from './repositoryTarget';

/**
 * An operation whose repository exists and is proven to be the one that the operation created.
 *
 * @internal
 */
export interface ResumedOperation {
  operation: Operation;
  repository: GithubRepository;
  found: Omit<EnsuredRepository, 'initialCommitSha' | 'created'>;
}

interface StepContext {
  logger: LoggerService;
  signal?: AbortSignal;
}

/**
 * Asks the ledger about the operation of a step before the step changes anything, and GitHub whether the repository still
 * is the recorded one.
 *
 * Throws where the ledger does not answer, where an earlier step has not come as far as `stage`, and where somebody
 * replaced the repository.
 *
 * @internal
 */
export async function resumeOperation(
  dependencies: Pick<ActionDependencies, 'ledger' | 'github'>,
  target: RepositoryTarget,
  context: StepContext & { stage: OperationStage },
): Promise<ResumedOperation> {
  const { operationId } = target;
  const operation = await dependencies.ledger.get(operationId);
  if (!operation) throw LedgerError.unknown(operationId);
  if (!hasReached(operation, context.stage)) {
    throw LedgerError.tooEarly(operation, context.stage);
  }
  const repository = await dependencies.github.connect({
    ...target,
    logger: context.logger,
    signal: context.signal,
  });
  const found = await readRepository(repository);
  if (found.repositoryId !== operation.repositoryId) {
    throw LedgerError.otherRepository(operation, found.repositoryId);
  }
  return { operation, repository, found };
}
