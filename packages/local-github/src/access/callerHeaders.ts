import { requiredPermissions } from '../apps/requiredPermissions';
import { Caller } from './Caller';

/**
 * What GitHub says with every answer about what the caller may do and what the operation takes.
 *
 * @param caller who asks
 * @param operation the operationId
 */
export function callerHeaders(
  caller: Caller,
  operation: string | undefined,
): Record<string, string> {
  if (caller.kind === 'user') {
    const scopes = caller.options?.scopes;
    return scopes ? { 'x-oauth-scopes': scopes.join(', ') } : {};
  }
  const required = operation && requiredPermissions(operation);
  return caller.kind === 'installation' && required
    ? { 'x-accepted-github-permissions': required }
    : {};
}
