import {
  ActionIr,
  EndpointAddition,
  EndpointPlan,
  EntityIr,
  ServiceIr,
} from '../../model';
import { added } from './added';
import { OPERATIONS } from '../Operation';
import { statusesOf } from './statusesOf';

/** What layers say of the endpoints of a service. */
export interface ApiAdditions {
  /** Endpoints that they bring. */
  brought: EndpointPlan[];
  /** What they add to those of entities. */
  additions: EndpointAddition[];
}

/**
 * Every endpoint of the service: those of its entities, in the model's order, those of layers, then health.
 *
 * @internal
 */
export function endpointsOf(
  ir: ServiceIr,
  { brought, additions }: ApiAdditions = { brought: [], additions: [] },
): EndpointPlan[] {
  const entities = ir.entities
    .filter(entity => entity.root)
    .flatMap(entity => [
      ...operationEndpoints(entity, ir),
      ...entity.actions.map(action => actionEndpoint(action, entity, ir)),
    ]);
  return [
    ...entities.map(endpoint => added(endpoint, additions)),
    ...brought,
    ...platformEndpoints(ir),
  ];
}

function operationEndpoints(entity: EntityIr, ir: ServiceIr): EndpointPlan[] {
  return OPERATIONS.filter(row => entity.operations[row.operation])
    .filter(row => row.operation !== 'patch' || ir.api.patch)
    .map(row => ({
      method: row.method,
      path: row.one ? rowPath(entity, ir) : collectionPath(entity, ir),
      summary: row.summary(entity, ir),
      statuses: statusesOf(
        { ...row, name: row.operation, success: row.success(ir) },
        entity,
        ir,
      ),
      entity: entity.name,
      operation: row.operation,
      ...accessTo(row.operation, entity),
    }));
}

function actionEndpoint(
  action: ActionIr,
  entity: EntityIr,
  ir: ServiceIr,
): EndpointPlan {
  const traits = {
    success: 200,
    operation: 'action',
    name: action.name,
    one: true,
    body: true,
    writes: true,
  } as const;
  return {
    method: action.method,
    path: `${rowPath(entity, ir)}${action.path}`,
    summary: action.doc,
    statuses: statusesOf(traits, entity, ir),
    entity: entity.name,
    operation: 'action',
    action: action.name,
    ...accessTo(action.name, entity),
  };
}

function accessTo(
  operation: string,
  { access, scopes }: EntityIr,
): Pick<EndpointPlan, 'access' | 'scope'> {
  return {
    access: access[operation],
    ...(scopes[operation] ? { scope: scopes[operation] } : {}),
  };
}

function collectionPath(entity: EntityIr, ir: ServiceIr): string {
  return `${ir.api.prefix}/${entity.path}`;
}

function rowPath(entity: EntityIr, ir: ServiceIr): string {
  return `${collectionPath(entity, ir)}/{id}`;
}

/** What probes and monitoring ask for, the same in every service. */
function platformEndpoints(ir: ServiceIr): EndpointPlan[] {
  const rows: [path: string, summary: string, statuses: number[]][] = [
    [`${ir.api.prefix}/health`, 'Tell that the service runs', [200]],
    ['/health', 'Tell that the service runs', [200]],
    ['/health/live', 'Tell that the process is alive', [200]],
    ['/health/ready', 'Tell whether requests can be served', [200, 503]],
    ['/metrics', 'Measurements for Prometheus', [200]],
  ];
  return rows.map(([path, summary, statuses]) => ({
    method: 'GET',
    path,
    summary,
    statuses,
    access: 'public',
  }));
}
