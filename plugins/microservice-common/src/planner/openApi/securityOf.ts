import { JsonObject } from '@backstage/types';
import { DocumentPlan, EndpointPlan } from '../../model';

/**
 * What callers of an endpoint have to show, in the words of OpenAPI; nothing where anybody may call it.
 *
 * @internal
 */
export function securityOf(
  { access, scope }: EndpointPlan,
  { securitySchemes }: DocumentPlan,
): JsonObject {
  const schemes = Object.keys(securitySchemes);
  if (access === 'public' || !schemes.length) return {};
  const scopes = scope ? [scope] : [];
  return { security: schemes.map(name => ({ [name]: scopes })) };
}
