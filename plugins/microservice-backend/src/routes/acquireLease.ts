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
  const { httpAuth, ledger } = dependencies;
  return async (request, response) => {
    const answer = await auditedChange(
      dependencies,
      { request, actionType: 'acquire' },
      async () => {
        await httpAuth.credentials(request, { allow: ['service'] });
        const { result, operation } = await ledger.acquire(request.params.id);
        return { ...operation, result };
      },
    );
    const { result, ...operation } = answer;
    response.json({ result, operation });
  };
}
