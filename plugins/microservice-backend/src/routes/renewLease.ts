import { Request, RequestHandler } from 'express';
import { toError } from '@backstage/errors';
import { parseFence } from './parseLease';
import { RouteDependencies } from './RouteDependencies';

/**
 * `PUT /operations/:id/lease` with `{ fence }`: makes a lease last longer, for backend plugins only. What succeeds is not
 * audited: it happens every few seconds and changes nothing that anybody asks about later. What is refused is.
 *
 * @internal
 */
export function renewLease(dependencies: RouteDependencies): RequestHandler {
  const { httpAuth, ledger } = dependencies;
  return async (request, response) => {
    try {
      await httpAuth.credentials(request, { allow: ['service'] });
      const { fence } = parseFence(request.body);
      response.json(await ledger.renew(request.params.id, fence));
    } catch (error) {
      await auditRefusal(dependencies, { request, error });
      throw error;
    }
  };
}

async function auditRefusal(
  { auditor }: RouteDependencies,
  { request, error }: { request: Request; error: unknown },
): Promise<void> {
  const event = await auditor.createEvent({
    eventId: 'operation-change',
    severityLevel: 'medium',
    request,
    meta: { actionType: 'renew', operationId: request.params.id },
  });
  await event.fail({ error: toError(error) });
}
