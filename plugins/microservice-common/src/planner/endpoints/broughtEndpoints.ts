import { EndpointPlan, EndpointStatement } from '../../model';
import { ascending } from './added';
import { ApiNames, filledIn } from './filledIn';

const JSON_MEDIA = 'application/json';

/**
 * The endpoints that layers bring, as the plan has them.
 *
 * @internal
 */
export function broughtEndpoints(
  statements: EndpointStatement[],
  names: ApiNames,
): EndpointPlan[] {
  return filledIn(statements, names).map(statement => {
    const { method, path, summary, access, scope } = statement;
    return {
      method,
      path,
      summary,
      statuses: statusesOf(statement, names),
      access,
      ...(scope ? { scope } : {}),
      shape: shapeOf(statement),
    };
  });
}

function statusesOf(
  { statuses, access, scope }: EndpointStatement,
  { ir }: ApiNames,
): number[] {
  const [success, ...errors] = statuses.map(status =>
    status === 'invalid' ? ir.api.validationStatus : status,
  );
  const known = access === 'public' ? [] : [401];
  const refused = access === 'admin' || scope ? [403] : [];
  return [success, ...ascending([...errors, ...known, ...refused])];
}

function shapeOf({
  name,
  tag,
  parameters = [],
  body,
  answer,
}: EndpointStatement): NonNullable<EndpointPlan['shape']> {
  return {
    name,
    tag,
    parameters,
    ...(body ? { body: { media: JSON_MEDIA, ...body } } : {}),
    ...(answer ? { answer } : {}),
  };
}
