import { RequestHandler } from 'express';
import { viewOperation } from '../views/viewOperation';
import { findVisible } from './findVisible';
import { RouteDependencies } from './RouteDependencies';

/**
 * `GET /operations/:id`: an operation that a user may see, or the row of the ledger for a backend plugin. Somebody else's
 * answers as if it did not exist.
 *
 * @internal
 */
export function getOperation(dependencies: RouteDependencies): RequestHandler {
  const { access, pages } = dependencies;
  return async (request, response) => {
    const { operation, reader } = await findVisible(dependencies, request);
    if (reader.entityRef === undefined) {
      response.json(operation);
      return;
    }
    const mayContinue = await access.mayContinue(request);
    const viewer = { entityRef: reader.entityRef, mayContinue };
    response.json(viewOperation(operation, viewer, pages));
  };
}
