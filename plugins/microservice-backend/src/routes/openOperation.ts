import { RequestHandler } from 'express';
import { auditedChange } from './auditedChange';
import { parseIntent } from './parseIntent';
import { RouteDependencies } from './RouteDependencies';

/**
 * `POST /operations`: writes an intent, for backend plugins only. Answers the row that is there afterwards, 409 where
 * another task is at work on the repository.
 *
 * @internal
 */
export function openOperation(dependencies: RouteDependencies): RequestHandler {
  return async (request, response) => {
    await dependencies.httpAuth.credentials(request, { allow: ['service'] });
    const intent = parseIntent(request.body);
    const operation = await auditedChange(
      dependencies,
      { request, actionType: 'open', operationId: intent.id },
      () => dependencies.ledger.open(intent),
    );
    response.json(operation);
  };
}
