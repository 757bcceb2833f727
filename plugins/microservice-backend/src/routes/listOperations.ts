import { RequestHandler } from 'express';
import { viewOperation } from '../views/viewOperation';
import { parseOperationQuery } from './parseOperationQuery';
import { RouteDependencies } from './RouteDependencies';

/**
 * `GET /operations?owner=&repository=&state=&order=`: the operations that the caller may see, the newest first unless another
 * order is asked for.
 *
 * @internal
 */
export function listOperations({
  access,
  operations,
  pages,
}: RouteDependencies): RequestHandler {
  return async (request, response) => {
    const { sees, entityRef } = await access.reader(request);
    const filter = parseOperationQuery(request.query);
    if (sees === 'nothing') {
      response.json({ items: [] });
      return;
    }
    const visible = sees === 'everything' ? undefined : sees;
    const found = await operations.list({ ...filter, visible });
    const mayContinue = await access.mayContinue(request);
    const viewer = { entityRef, mayContinue };
    const items = found.map(row => viewOperation(row, viewer, pages));
    response.json({ items });
  };
}
