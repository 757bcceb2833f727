import { JsonObject } from '@backstage/types';
import {
  EndpointPlan,
  EndpointShape,
  HeaderPlan,
  ServiceIr,
} from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { listParameters, rowParameters } from './parameters';
import { requestBody } from './requestBody';
import {
  broughtResponses,
  EntityEndpoint,
  entityResponses,
  serviceResponses,
} from './responses';

const TEXT = { type: 'string' } as const;

/**
 * An endpoint as the document describes it.
 *
 * @internal
 */
export function operationOf(endpoint: EndpointPlan, ir: ServiceIr): JsonObject {
  if (endpoint.shape) return broughtOperation(endpoint, endpoint.shape);
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

function broughtOperation(
  endpoint: EndpointPlan,
  { name, tag, parameters, body }: EndpointShape,
): JsonObject {
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [tag],
    ...(parameters.length ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { [body.media]: { schema: body.schema } },
          },
        }
      : {}),
    responses: broughtResponses(endpoint),
  };
}

function parametersOf(subject: EntityEndpoint): JsonObject[] {
  const { headers = [] } = subject.endpoint;
  return [...ownParameters(subject), ...headers.map(headerParameter)];
}

function headerParameter({ schema, ...header }: HeaderPlan) {
  return { ...header, in: 'header', schema: { ...TEXT, ...schema } };
}

function ownParameters({ endpoint, entity, ir }: EntityEndpoint): JsonObject[] {
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
