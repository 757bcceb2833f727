import { ApiStatement, Plan } from '../../model';
import { broughtEndpoints } from './broughtEndpoints';
import { endpointsOf } from './endpointsOf';
import { ApiNames, filledIn } from './filledIn';

/**
 * The endpoints of the service, and what its document holds besides them, as the model and the layers say.
 *
 * @internal
 */
export function apiOf(
  statements: ApiStatement[],
  names: ApiNames,
): Pick<Plan, 'endpoints' | 'document'> {
  const brought = broughtEndpoints(
    statements.flatMap(({ endpoints = [] }) => endpoints),
    names,
  );
  const additions = statements.flatMap(api => api.additions ?? []);
  const document: Plan['document'] = {
    schemas: Object.assign({}, ...statements.map(({ schemas }) => schemas)),
    securitySchemes: Object.assign(
      {},
      ...statements.map(({ securitySchemes }) => securitySchemes),
    ),
  };
  return {
    endpoints: endpointsOf(names.ir, { brought, additions }),
    document: filledIn(document, names),
  };
}
