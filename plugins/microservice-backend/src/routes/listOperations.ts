import { RequestHandler } from 'express';
import { InputError } from '@backstage/errors';
import { findReader } from './operationReader';
import { RouteDependencies } from './RouteDependencies';

/**
 * `GET /operations?owner=&repository=`: the operations of the calling user, or all for a backend plugin, newest first.
 *
 * @internal
 */
export function listOperations(
  dependencies: RouteDependencies,
): RequestHandler {
  return async (request, response) => {
    const reader = await findReader(dependencies, request);
    const items = await dependencies.ledger.list({
      owner: readParameter(request.query, 'owner'),
      repository: readParameter(request.query, 'repository'),
      ...(reader.kind === 'user' && { initiator: reader.entityRef }),
    });
    response.json({ items });
  };
}

function readParameter(
  query: Record<string, unknown>,
  name: string,
): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new InputError(`${name}: is given more than once; give it once.`);
}
