import { EndpointAddition, EndpointPlan } from '../../model';

/**
 * An endpoint of an entity with what layers add to it.
 *
 * @internal
 */
export function added(
  endpoint: EndpointPlan,
  additions: EndpointAddition[],
): EndpointPlan {
  const own = additions.filter(
    ({ methods }) => !methods || methods.includes(endpoint.method),
  );
  const [success, ...errors] = endpoint.statuses;
  const more = own.flatMap(({ statuses = [] }) => statuses);
  const headers = own.flatMap(addition => addition.headers ?? []);
  return {
    ...endpoint,
    statuses: [success, ...ascending([...errors, ...more])],
    ...(headers.length ? { headers } : {}),
  };
}

/** Each status once, in ascending order. @internal */
export function ascending(statuses: number[]): number[] {
  return [...new Set(statuses)].sort((a, b) => a - b);
}
