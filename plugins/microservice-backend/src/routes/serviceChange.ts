import { Request, RequestHandler } from 'express';
import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { auditedChange } from './auditedChange';
import { RouteDependencies } from './RouteDependencies';

/**
 * A route on which backend plugins change the ledger, audited. Answers the row that is there afterwards.
 *
 * @internal
 */
export function serviceChange(
  dependencies: RouteDependencies,
  actionType: string,
  change: (request: Request) => Promise<Operation>,
): RequestHandler {
  const { httpAuth } = dependencies;
  return async (request, response) => {
    const operation = await auditedChange(
      dependencies,
      { request, actionType },
      async () => {
        await httpAuth.credentials(request, { allow: ['service'] });
        return change(request);
      },
    );
    response.json(operation);
  };
}
