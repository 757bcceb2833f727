import { Request } from 'express';
import { NotFoundError } from '@backstage/errors';
import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { OperationReader } from '../access/OperationReader';
import { RouteDependencies } from './RouteDependencies';

/**
 * The operation that a request is about, and who asks for it.
 *
 * Throws a `NotFoundError` for what the caller may not see, the same as for what does not exist.
 *
 * @internal
 */
export async function findVisible(
  { access, ledger }: Pick<RouteDependencies, 'access' | 'ledger'>,
  request: Request,
): Promise<{ operation: Operation; reader: OperationReader }> {
  const reader = await access.reader(request);
  const { id } = request.params;
  const operation = await ledger.get(id);
  if (!operation || !reader.maySee(operation)) {
    throw new NotFoundError(`There is no operation ${id} of yours.`);
  }
  return { operation, reader };
}
