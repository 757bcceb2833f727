import { RequestHandler } from 'express';
import { auditedChange } from './auditedChange';
import { parseEvidence } from './parseEvidence';
import { RouteDependencies } from './RouteDependencies';

/**
 * `PATCH /operations/:id` with `{ fence, evidence }`: adds evidence under a lease, for backend plugins only. Answers the row that is there afterwards.
 *
 * @internal
 */
export function recordOperation(
  dependencies: RouteDependencies,
): RequestHandler {
  return async (request, response) => {
    await dependencies.httpAuth.credentials(request, { allow: ['service'] });
    const { id } = request.params;
    const { fence, evidence } = parseEvidence(request.body);
    const operation = await auditedChange(
      dependencies,
      { request, actionType: 'record', operationId: id },
      () => dependencies.ledger.record(id, fence, evidence),
    );
    response.json(operation);
  };
}
