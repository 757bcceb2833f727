import { JsonObject } from '@backstage/types';
import { EndpointPlan, EntityIr, ServiceIr } from '../../model';
import { problemResponse } from './problems';
import { reference } from './reference';

/** An endpoint of an entity, and the service that it is part of. */
export interface EntityEndpoint {
  endpoint: EndpointPlan;
  entity: EntityIr;
  ir: ServiceIr;
}

/** Headers that answers may have, by the name of their component. @internal */
export const HEADERS: Readonly<Record<string, JsonObject>> = {
  RequestId: {
    description: "Id of the request: the caller's, or one of the service",
    schema: { type: 'string' },
  },
  WWWAuthenticate: {
    description: 'How callers show who they are, after RFC 9110',
    schema: { type: 'string', examples: ['Bearer'] },
  },
  RetryAfter: {
    description: 'Seconds after which a new request makes sense',
    schema: { type: 'integer', minimum: 0 },
  },
  ETag: {
    description: 'Version of the row, for If-Match',
    schema: { type: 'string', examples: ['"1"'] },
  },
  PageETag: {
    description: 'Tells the page from any other, for If-None-Match',
    schema: { type: 'string', examples: ['W/"5d41402a"'] },
  },
  Location: {
    description: 'Address of the new row',
    schema: { type: 'string', format: 'uri-reference' },
  },
  Link: {
    description: 'Addresses of other pages after RFC 8288',
    schema: { type: 'string' },
  },
  TotalCount: {
    description: 'How many there are on all pages',
    schema: { type: 'integer', minimum: 0 },
  },
};

/** The status of an answer that repeats nothing. */
const NOT_MODIFIED = 304;

/** What stands in an answer, by operation. */
const SHOWN: Readonly<Record<string, string>> = {
  create: 'As it was created',
  get: 'As it is',
  delete: 'As it was',
};

const header = (name: string) => reference('headers', name);

/** Every answer of an endpoint of an entity. @internal */
export function entityResponses(subject: EntityEndpoint): JsonObject {
  return responses(subject.endpoint, status =>
    status === NOT_MODIFIED
      ? answer({
          description: 'The caller has it already',
          headers: headersOf(subject),
        })
      : successOf(status, subject),
  );
}

/** Every answer of an endpoint that tells about the service itself. @internal */
export function serviceResponses(endpoint: EndpointPlan): JsonObject {
  const schema = {
    type: 'object',
    additionalProperties: { type: 'string' },
    examples: [{ status: 'ok' }],
  };
  return responses(endpoint, () => answer({ description: 'As asked', schema }));
}

/** Every answer of an endpoint that a layer brings. @internal */
export function broughtResponses(endpoint: EndpointPlan): JsonObject {
  const { answer: schema } = endpoint.shape!;
  return responses(endpoint, () =>
    answer({
      description: schema ? 'As asked' : 'Done',
      ...(schema ? { schema } : {}),
    }),
  );
}

function responses(
  endpoint: EndpointPlan,
  success: (status: number) => JsonObject,
): JsonObject {
  return Object.fromEntries(
    endpoint.statuses.map((status): [string, JsonObject] => [
      String(status),
      status >= 400 ? problemResponse(status) : success(status),
    ]),
  );
}

function successOf(status: number, subject: EntityEndpoint): JsonObject {
  const { endpoint, entity, ir } = subject;
  if (status === 204) return answer({ description: 'Deleted' });
  const shown = reference('schemas', `${entity.name}Read`);
  if (endpoint.operation === 'list') {
    return answer({
      description: `A page of ${entity.pluralWords}`,
      schema: listSchema(ir, shown),
      headers: headersOf(subject),
    });
  }
  return answer({
    description: SHOWN[endpoint.operation!] ?? 'As it is now',
    schema: shown,
    headers: headersOf(subject),
  });
}

interface Answer {
  description: string;
  schema?: JsonObject;
  headers?: JsonObject;
}

function answer({ description, schema, headers = {} }: Answer): JsonObject {
  return {
    description,
    headers: { ...headers, 'X-Request-ID': header('RequestId') },
    ...(schema ? { content: { 'application/json': { schema } } } : {}),
  };
}

function headersOf(subject: EntityEndpoint): JsonObject {
  return subject.endpoint.operation === 'list'
    ? listHeaders(subject)
    : rowHeaders(subject);
}

function rowHeaders({ endpoint, entity }: EntityEndpoint): JsonObject {
  return {
    ...(endpoint.operation === 'create'
      ? { Location: header('Location') }
      : {}),
    ...(entity.version && endpoint.operation !== 'delete'
      ? { ETag: header('ETag') }
      : {}),
  };
}

function listHeaders({ endpoint, ir }: EntityEndpoint): JsonObject {
  return {
    ...(endpoint.statuses.includes(NOT_MODIFIED)
      ? { ETag: header('PageETag') }
      : {}),
    Link: header('Link'),
    ...(ir.api.pagination.style === 'cursor'
      ? {}
      : { 'X-Total-Count': header('TotalCount') }),
  };
}

function listSchema(
  { api: { pagination } }: ServiceIr,
  item: JsonObject,
): JsonObject {
  const items = { type: 'array', items: item };
  if (pagination.envelope === 'bare') return items;
  return pagination.style === 'cursor'
    ? {
        type: 'object',
        required: ['items', 'next_cursor'],
        properties: { items, next_cursor: { type: ['string', 'null'] } },
      }
    : {
        type: 'object',
        required: ['items', 'total'],
        properties: { items, total: { type: 'integer' } },
      };
}
