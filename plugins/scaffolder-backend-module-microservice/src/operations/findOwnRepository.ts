import {
  EnsuredRepository,
  LedgerError,
  readRepository,
} from '@microservice-scaffolder/plugin-microservice-node';
import { OperationAtWork } from './atWork';

/**
 * Asks GitHub whether the repository still is the one that the operation created.
 *
 * Throws where somebody replaced, renamed or deleted it.
 *
 * @internal
 */
export async function findOwnRepository({
  operation,
  repository,
}: Pick<OperationAtWork, 'operation' | 'repository'>): Promise<
  Omit<EnsuredRepository, 'initialCommitSha' | 'created'>
> {
  const found = await readRepository(repository);
  if (found.repositoryId !== operation.repositoryId) {
    throw LedgerError.otherRepository(operation, found.repositoryId);
  }
  return found;
}
