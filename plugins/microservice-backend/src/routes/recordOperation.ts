import { RequestHandler } from 'express';
import { auditedChange } from './auditedChange';
import { parseEvidence } from './parseEvidence';
import { RouteDependencies } from './RouteDependencies';

/**
 * `PATCH /operations/:id`: adds evidence, for backend plugins only. Answers the row that is there afterwards.
 *
 * @internal
 */
export function recordOperation(
  dependencies: RouteDependencies,
): RequestHandler {
  return async (request, response) => {
    await dependencies.httpAuth.credentials(request, { allow: ['service'] });
    const { id } = request.params;
    const evidence = parseEvidence(request.body);
    const operation = await auditedChange(
      dependencies,
      { request, actionType: 'record', operationId: id },
      () => dependencies.ledger.record(id, evidence),
    );
    response.json(operation);
  };
}
