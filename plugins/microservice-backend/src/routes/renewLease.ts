import { RequestHandler } from 'express';
import { parseFence } from './parseLease';
import { RouteDependencies } from './RouteDependencies';

/**
 * `PUT /operations/:id/lease` with `{ fence }`: makes a lease last longer, for backend plugins only. Not audited: it happens
 * every few seconds and changes nothing that anybody asks about later.
 *
 * @internal
 */
export function renewLease(dependencies: RouteDependencies): RequestHandler {
  return async (request, response) => {
    await dependencies.httpAuth.credentials(request, { allow: ['service'] });
    const { fence } = parseFence(request.body);
    response.json(await dependencies.ledger.renew(request.params.id, fence));
  };
}
