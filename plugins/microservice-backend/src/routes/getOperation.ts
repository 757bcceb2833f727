import { RequestHandler } from 'express';
import { NotFoundError } from '@backstage/errors';
import { findReader, mayRead } from './operationReader';
import { RouteDependencies } from './RouteDependencies';

/**
 * `GET /operations/:id`: an operation of the calling user, or any for a backend plugin. Somebody else's answers as if it
 * did not exist.
 *
 * @internal
 */
export function getOperation(dependencies: RouteDependencies): RequestHandler {
  return async (request, response) => {
    const reader = await findReader(dependencies, request);
    const { id } = request.params;
    const operation = await dependencies.ledger.get(id);
    if (!operation || !mayRead(reader, operation)) {
      throw new NotFoundError(`There is no operation ${id} of yours.`);
    }
    response.json(operation);
  };
}
