import { JsonObject } from '@backstage/types';
import { EndpointPlan, ServiceIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { listParameters, rowParameters } from './parameters';
import { requestBody } from './requestBody';
import { EntityEndpoint, entityResponses, serviceResponses } from './responses';

/**
 * An endpoint as the document describes it.
 *
 * @internal
 */
export function operationOf(endpoint: EndpointPlan, ir: ServiceIr): JsonObject {
  if (!endpoint.entity) {
    return {
      operationId: 'health',
      summary: endpoint.summary,
      tags: ['Health'],
      responses: serviceResponses(endpoint),
    };
  }
  const entity = entityNamed(ir, endpoint.entity);
  const subject = { endpoint, entity, ir };
  const parameters = parametersOf(subject);
  const body = requestBody(subject);
  return {
    operationId: operationId(subject),
    summary: endpoint.summary,
    tags: [entity.pluralWords],
    ...(parameters.length ? { parameters } : {}),
    ...(body ? { requestBody: body } : {}),
    responses: entityResponses(subject),
  };
}

function parametersOf({ endpoint, entity, ir }: EntityEndpoint): JsonObject[] {
  if (endpoint.operation === 'list') return listParameters(entity, ir);
  if (endpoint.operation === 'create') return [];
  return rowParameters(entity, endpoint.operation !== 'get');
}

/** Unique, because plurals are, and actions of one entity have different names. */
function operationId({ endpoint, entity }: EntityEndpoint): string {
  return endpoint.operation === 'action'
    ? `${entity.plural}.actions.${endpoint.action}`
    : `${entity.plural}.${endpoint.operation}`;
}
