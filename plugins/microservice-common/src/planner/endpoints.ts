import { EndpointPlan, EntityIr, EntityOperation, ServiceIr } from '../model';

interface Row {
  operation: EntityOperation;
  method: string;
  one: boolean;
  summary: (entity: EntityIr, ir: ServiceIr) => string;
  statuses: (ir: ServiceIr) => number[];
}

const ROWS: readonly Row[] = [
  {
    operation: 'create',
    method: 'POST',
    one: false,
    summary: e => `Create ${article(e.words)} ${e.words}`,
    statuses: () => [201, 400, 409, 413, 415, 422],
  },
  {
    operation: 'list',
    method: 'GET',
    one: false,
    summary: e => `List ${e.pluralWords}, filtered and sorted`,
    statuses: () => [200, 422],
  },
  {
    operation: 'get',
    method: 'GET',
    one: true,
    summary: e => `Read one ${e.words}`,
    statuses: () => [200, 404, 422],
  },
  {
    operation: 'update',
    method: 'PUT',
    one: true,
    summary: (e, ir) =>
      ir.api.put === 'partial'
        ? `Change the sent fields of ${article(e.words)} ${e.words}`
        : `Replace ${article(e.words)} ${e.words}`,
    statuses: () => [200, 400, 404, 409, 413, 415, 422],
  },
  {
    operation: 'patch',
    method: 'PATCH',
    one: true,
    summary: e => `Change the sent fields of ${article(e.words)} ${e.words}`,
    statuses: () => [200, 400, 404, 409, 413, 415, 422],
  },
  {
    operation: 'delete',
    method: 'DELETE',
    one: true,
    summary: e => `Delete ${article(e.words)} ${e.words}`,
    statuses: ir => [ir.api.delete === 'entity' ? 200 : 204, 404, 422],
  },
];

/**
 * Every endpoint of the service: those of its entities, in the model's order, then health.
 *
 * @internal
 */
export function endpointsOf(ir: ServiceIr): EndpointPlan[] {
  const entities = ir.entities
    .filter(entity => entity.root)
    .flatMap(entity =>
      ROWS.filter(row => entity.operations[row.operation])
        .filter(row => row.operation !== 'patch' || ir.api.patch)
        .map(row => ({
          method: row.method,
          path: `${ir.api.prefix}/${entity.path}${row.one ? '/{id}' : ''}`,
          summary: row.summary(entity, ir),
          statuses: row.statuses(ir),
        })),
    );
  return [...entities, ...platformEndpoints(ir)];
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
  }));
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
