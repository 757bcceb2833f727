import { RequestHandler } from 'express';
import { auditedChange } from './auditedChange';
import { RouteDependencies } from './RouteDependencies';

/**
 * `POST /operations/:id/lease`: takes the lease for a run, for backend plugins only. Answers whether it was granted; a lease
 * that another run holds is an answer, not an error.
 *
 * @internal
 */
export function acquireLease(dependencies: RouteDependencies): RequestHandler {
  return async (request, response) => {
    await dependencies.httpAuth.credentials(request, { allow: ['service'] });
    const { id } = request.params;
    const answer = await auditedChange(
      dependencies,
      { request, actionType: 'acquire', operationId: id },
      async () => {
        const { result, operation } = await dependencies.ledger.acquire(id);
        return { ...operation, result };
      },
    );
    const { result, ...operation } = answer;
    response.json({ result, operation });
  };
}
