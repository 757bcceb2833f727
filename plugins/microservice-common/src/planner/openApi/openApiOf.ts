import { JsonObject } from '@backstage/types';
import { EndpointPlan, EntityIr, Plan, ServiceIr } from '../../model';
import { listParameters } from './parameters';
import { entitySchemas, PROBLEM_SCHEMA } from './schemas';

/**
 * The OpenAPI 3.1 document of the planned service: its resources and its health, from the IR alone.
 *
 * @public
 */
export function openApiOf(plan: Plan): JsonObject {
  const { ir } = plan;
  const roots = ir.entities.filter(entity => entity.root);
  const paths = pathsOf(plan, roots);
  return {
    openapi: '3.1.0',
    info: {
      title: ir.service.title,
      description: ir.service.description,
      version: '0.1.0',
    },
    paths,
    components: { schemas: usedSchemas(roots, paths) },
  };
}

/** Only what a path refers to: a schema that nothing uses promises something that does not exist. */
function usedSchemas(roots: EntityIr[], paths: JsonObject): JsonObject {
  const text = JSON.stringify(paths);
  const all: Record<string, JsonObject> = {
    ...Object.assign({}, ...roots.map(entitySchemas)),
    Problem: PROBLEM_SCHEMA,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([name]) =>
      text.includes(JSON.stringify(reference(name).$ref)),
    ),
  );
}

function pathsOf(plan: Plan, roots: EntityIr[]): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const endpoint of plan.endpoints.filter(isDocumented(plan.ir))) {
    const entity = roots.find(each =>
      endpoint.path.split('/').includes(each.path),
    );
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operationOf(endpoint, plan.ir, entity),
    };
  }
  return paths;
}

/** Probes and measurements are for the platform, not for the callers of the API. */
function isDocumented(ir: ServiceIr) {
  return (endpoint: EndpointPlan) => endpoint.path.startsWith(ir.api.prefix);
}

function operationOf(
  endpoint: EndpointPlan,
  ir: ServiceIr,
  entity?: EntityIr,
): JsonObject {
  const one = endpoint.path.endsWith('/{id}');
  const parameters = [
    ...(one
      ? [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid' },
          },
        ]
      : []),
    ...(entity && !one && endpoint.method === 'GET'
      ? listParameters(entity, ir)
      : []),
  ];
  const taken = entity && bodySchema(endpoint, ir, entity);
  return {
    summary: endpoint.summary,
    tags: [entity?.pluralWords ?? 'health'],
    ...(parameters.length ? { parameters } : {}),
    ...(taken
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: taken } },
          },
        }
      : {}),
    responses: responsesOf(endpoint, ir, entity),
  };
}

function bodySchema(
  endpoint: EndpointPlan,
  ir: ServiceIr,
  entity: EntityIr,
): JsonObject | undefined {
  const suffixes: Record<string, string> = {
    POST: 'Create',
    PUT: ir.api.put === 'partial' ? 'Patch' : 'Update',
    PATCH: 'Patch',
  };
  const suffix = suffixes[endpoint.method];
  return suffix ? reference(`${entity.name}${suffix}`) : undefined;
}

function responsesOf(
  endpoint: EndpointPlan,
  ir: ServiceIr,
  entity?: EntityIr,
): JsonObject {
  return Object.fromEntries(
    endpoint.statuses.map((status): [string, JsonObject] => {
      if (status >= 400) return [String(status), problemResponse(status)];
      if (status === 204) return ['204', { description: 'Done' }];
      return [String(status), successResponse(endpoint, ir, entity)];
    }),
  );
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Malformed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Invalid',
  503: 'Not ready',
};

function problemResponse(status: number): JsonObject {
  return {
    description: TITLES[status] ?? 'Error',
    content: { 'application/problem+json': { schema: reference('Problem') } },
  };
}

function successResponse(
  endpoint: EndpointPlan,
  ir: ServiceIr,
  entity?: EntityIr,
): JsonObject {
  if (!entity) {
    return json({ type: 'object', properties: { status: { type: 'string' } } });
  }
  const shown = reference(`${entity.name}Read`);
  const list = endpoint.method === 'GET' && !endpoint.path.endsWith('/{id}');
  return json(list ? listSchema(ir, shown) : shown);
}

function listSchema(
  { api: { pagination } }: ServiceIr,
  item: JsonObject,
): JsonObject {
  const items = { type: 'array', items: item };
  if (pagination.envelope === 'bare') return items;
  return {
    type: 'object',
    required: ['items', 'total'],
    properties: { items, total: { type: 'integer' } },
  };
}

function json(schema: JsonObject): JsonObject {
  return { description: 'Done', content: { 'application/json': { schema } } };
}

function reference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}
