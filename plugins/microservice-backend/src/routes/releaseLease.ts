import { RequestHandler } from 'express';
import { auditedChange } from './auditedChange';
import { parseRelease } from './parseLease';
import { RouteDependencies } from './RouteDependencies';

/**
 * `POST /operations/:id/lease/release` with `{ fence, ending? }`: gives a lease back, for backend plugins only. Answers the
 * row that is there afterwards.
 *
 * @internal
 */
export function releaseLease(dependencies: RouteDependencies): RequestHandler {
  return async (request, response) => {
    await dependencies.httpAuth.credentials(request, { allow: ['service'] });
    const { id } = request.params;
    const { fence, ending } = parseRelease(request.body);
    const operation = await auditedChange(
      dependencies,
      { request, actionType: 'release', operationId: id },
      () => dependencies.ledger.release(id, fence, ending),
    );
    response.json(operation);
  };
}
