import { JsonObject } from '@backstage/types';
import {
  DocumentPlan,
  EndpointPlan,
  Plan,
  servedIr,
  ServiceIr,
} from '../../model';
import { broughtSchemas } from './broughtSchemas';
import { operationOf } from './operations';
import { PROBLEM_SCHEMA, problemResponses } from './problems';
import { reference } from './reference';
import { HEADERS } from './responses';
import { entitySchemas } from './schemas';
import { securityOf } from './securityOf';

/**
 * The OpenAPI 3.1 document of the planned service: its resources, what layers bring, and its health.
 *
 * @public
 */
export function openApiOf(
  plan: Pick<Plan, 'ir' | 'endpoints' | 'document'>,
): JsonObject {
  const ir = servedIr(plan.ir);
  const endpoints = plan.endpoints.filter(isDocumented(ir));
  const paths = pathsOf(endpoints, plan);
  return {
    openapi: '3.1.0',
    info: {
      title: ir.service.title,
      description: ir.service.description,
      version: '0.1.0',
    },
    tags: tagsOf(ir, endpoints),
    paths,
    components: componentsOf(endpoints, { ...plan, ir }, paths),
  };
}

/** Probes and measurements are for the platform, not for the callers of the API. */
function isDocumented(ir: ServiceIr) {
  return ({ method, path }: EndpointPlan) =>
    path.startsWith(`${ir.api.prefix}/`) && method !== 'WEBSOCKET';
}

function pathsOf(
  endpoints: EndpointPlan[],
  { ir, document }: Pick<Plan, 'ir' | 'document'>,
): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: {
        ...operationOf(endpoint, ir),
        ...securityOf(endpoint, document),
      },
    };
  }
  return paths;
}

function tagsOf(
  { entities }: ServiceIr,
  endpoints: EndpointPlan[],
): JsonObject[] {
  const own = new Set(entities.map(({ pluralWords }) => pluralWords));
  const brought = endpoints.flatMap(({ shape }) => shape?.tag ?? []);
  return [
    ...entities
      .filter(entity => entity.root)
      .map(entity => ({ name: entity.pluralWords, description: entity.doc })),
    ...[...new Set(brought)]
      .filter(name => !own.has(name))
      .map(name => ({ name })),
    { name: 'Health', description: 'Whether the service works.' },
  ];
}

function componentsOf(
  endpoints: EndpointPlan[],
  { ir, document }: { ir: ServiceIr; document: DocumentPlan },
  paths: JsonObject,
): JsonObject {
  const statuses = endpoints.flatMap(endpoint => endpoint.statuses);
  const responses = problemResponses(statuses, ir.api.validationStatus);
  const entities: Record<string, JsonObject> = Object.assign(
    {},
    ...ir.entities.map(each => entitySchemas(each, ir)),
  );
  const schemas = {
    ...entities,
    ...broughtSchemas(document, entities),
    Problem: PROBLEM_SCHEMA,
  };
  const used = usedSchemas(schemas, { paths, responses });
  const text = JSON.stringify({ paths, responses });
  return {
    schemas: used,
    responses,
    ...(Object.keys(document.securitySchemes).length
      ? { securitySchemes: document.securitySchemes }
      : {}),
    headers: Object.fromEntries(
      Object.entries(HEADERS).filter(([name]) =>
        text.includes(JSON.stringify(reference('headers', name).$ref)),
      ),
    ),
  };
}

/**
 * Only what something refers to, directly or through another schema: one that nothing uses promises something that does
 * not exist.
 */
function usedSchemas(
  all: Record<string, JsonObject>,
  from: JsonObject,
): Record<string, JsonObject> {
  const used = new Set<string>();
  const visit = (value: JsonObject) => {
    const text = JSON.stringify(value);
    const found = Object.keys(all).filter(
      name =>
        !used.has(name) &&
        text.includes(JSON.stringify(reference('schemas', name).$ref)),
    );
    found.forEach(name => used.add(name));
    found.forEach(name => visit(all[name]));
  };
  visit(from);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => used.has(name)),
  );
}
