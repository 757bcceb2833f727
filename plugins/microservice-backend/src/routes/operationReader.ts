import { Request } from 'express';
import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { RouteDependencies } from './RouteDependencies';

/**
 * Who reads operations: a backend plugin sees all, a user those that they began.
 *
 * @internal
 */
export type OperationReader =
  | { kind: 'service' }
  | { kind: 'user'; entityRef: string };

/**
 * Finds out who is asking. Throws a `NotAllowedError` for anybody else.
 *
 * @internal
 */
export async function findReader(
  { auth, httpAuth }: RouteDependencies,
  request: Request,
): Promise<OperationReader> {
  const credentials = await httpAuth.credentials(request, {
    allow: ['user', 'service'],
  });
  return auth.isPrincipal(credentials, 'user')
    ? { kind: 'user', entityRef: credentials.principal.userEntityRef }
    : { kind: 'service' };
}

/**
 * Whether a reader may see an operation.
 *
 * @internal
 */
export function mayRead(
  reader: OperationReader,
  operation: Operation,
): boolean {
  return reader.kind === 'service' || operation.initiator === reader.entityRef;
}
