import { JsonObject } from '@backstage/types';
import { EndpointPlan, Plan, servedIr, ServiceIr } from '../../model';
import { operationOf } from './operations';
import { PROBLEM_SCHEMA, problemResponses } from './problems';
import { reference } from './reference';
import { HEADERS } from './responses';
import { entitySchemas } from './schemas';

/**
 * The OpenAPI 3.1 document of the planned service: its resources and its health, from the IR alone.
 *
 * @public
 */
export function openApiOf(plan: Pick<Plan, 'ir' | 'endpoints'>): JsonObject {
  const ir = servedIr(plan.ir);
  const endpoints = plan.endpoints.filter(isDocumented(ir));
  const paths = pathsOf(endpoints, ir);
  return {
    openapi: '3.1.0',
    info: {
      title: ir.service.title,
      description: ir.service.description,
      version: '0.1.0',
    },
    tags: tagsOf(ir),
    paths,
    components: componentsOf(endpoints, ir, paths),
  };
}

/** Probes and measurements are for the platform, not for the callers of the API. */
function isDocumented(ir: ServiceIr) {
  return (endpoint: EndpointPlan) =>
    endpoint.path.startsWith(`${ir.api.prefix}/`);
}

function pathsOf(endpoints: EndpointPlan[], ir: ServiceIr): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operationOf(endpoint, ir),
    };
  }
  return paths;
}

function tagsOf({ entities }: ServiceIr): JsonObject[] {
  return [
    ...entities
      .filter(entity => entity.root)
      .map(entity => ({ name: entity.pluralWords, description: entity.doc })),
    { name: 'Health', description: 'Whether the service works.' },
  ];
}

function componentsOf(
  endpoints: EndpointPlan[],
  ir: ServiceIr,
  paths: JsonObject,
): JsonObject {
  const statuses = endpoints.flatMap(endpoint => endpoint.statuses);
  const responses = problemResponses(statuses, ir.api.validationStatus);
  const schemas = {
    ...Object.assign({}, ...ir.entities.map(each => entitySchemas(each, ir))),
    Problem: PROBLEM_SCHEMA,
  };
  const used = usedSchemas(schemas, { paths, responses });
  const text = JSON.stringify({ paths, responses });
  return {
    schemas: used,
    responses,
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
