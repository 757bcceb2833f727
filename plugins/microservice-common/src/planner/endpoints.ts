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
    statuses: () => [201, 400, 409, 413, 422],
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
    statuses: () => [200, 400, 404, 409, 413, 422],
  },
  {
    operation: 'patch',
    method: 'PATCH',
    one: true,
    summary: e => `Change the sent fields of ${article(e.words)} ${e.words}`,
    statuses: () => [200, 400, 404, 409, 413, 422],
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
  return [
    ...entities,
    {
      method: 'GET',
      path: `${ir.api.prefix}/health`,
      summary: 'Tell that the service runs',
      statuses: [200],
    },
    {
      method: 'GET',
      path: '/health',
      summary: 'Tell that the service runs',
      statuses: [200],
    },
    {
      method: 'GET',
      path: '/health/live',
      summary: 'Tell that the process is alive',
      statuses: [200],
    },
    {
      method: 'GET',
      path: '/health/ready',
      summary: 'Tell whether requests can be served',
      statuses: [200, 503],
    },
    {
      method: 'GET',
      path: '/metrics',
      summary: 'Measurements for Prometheus',
      statuses: [200],
    },
  ];
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
