import { RequestHandler } from 'express';
import { parseRelease } from './parseLease';
import { RouteDependencies } from './RouteDependencies';
import { serviceChange } from './serviceChange';

/**
 * `POST /operations/:id/lease/release` with `{ fence, ending? }`: gives a lease back, for backend plugins only.
 *
 * @internal
 */
export function releaseLease(dependencies: RouteDependencies): RequestHandler {
  return serviceChange(dependencies, 'release', ({ params, body }) => {
    const { fence, ending } = parseRelease(body);
    return dependencies.ledger.release(params.id, fence, ending);
  });
}
