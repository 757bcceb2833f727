import { RequestHandler } from 'express';
import { parseEvidence } from './parseEvidence';
import { RouteDependencies } from './RouteDependencies';
import { serviceChange } from './serviceChange';

/**
 * `PATCH /operations/:id` with `{ fence, evidence }`: adds evidence under a lease, for backend plugins only.
 *
 * @internal
 */
export function recordOperation(
  dependencies: RouteDependencies,
): RequestHandler {
  return serviceChange(dependencies, 'record', ({ params, body }) => {
    const { fence, evidence } = parseEvidence(body);
    return dependencies.ledger.record(params.id, fence, evidence);
  });
}
