import { RequestHandler } from 'express';
import { parseIntent } from './parseIntent';
import { RouteDependencies } from './RouteDependencies';
import { serviceChange } from './serviceChange';

/**
 * `POST /operations`: writes an intent, for backend plugins only. Answers 409 where another task is at work on the
 * repository.
 *
 * @internal
 */
export function openOperation(dependencies: RouteDependencies): RequestHandler {
  return serviceChange(dependencies, 'open', ({ body }) =>
    dependencies.ledger.open(parseIntent(body)),
  );
}
