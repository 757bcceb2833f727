import { EndpointPlan, Plan, Problem } from '../../model';

/**
 * Endpoints of entities at an address that the service itself answers at: only one of them would ever be reached.
 *
 * @public
 */
export function endpointProblems({
  endpoints,
}: Pick<Plan, 'endpoints'>): Problem[] {
  const own = new Map(
    endpoints
      .filter(({ entity }) => entity === undefined)
      .map(endpoint => [addressOf(endpoint), endpoint]),
  );
  return endpoints.flatMap(endpoint => {
    const other = own.get(addressOf(endpoint));
    if (!endpoint.entity || !other) return [];
    const { method, path, summary } = other;
    return [
      {
        where: `model.entities.${endpoint.entity}`,
        code: 'endpoint.brought',
        what: `'${method} ${path}' is an endpoint that the service brings for itself (${summary})`,
        fix: 'choose another plural, from which the path is made',
      },
    ];
  });
}

/** Method and path; how a parameter is called makes no difference. */
function addressOf({ method, path }: EndpointPlan): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
}
