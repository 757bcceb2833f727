import { EntityIr, EntityOperation, ServiceIr } from '../model';

/** How an operation of an entity looks over HTTP. */
export interface Operation {
  operation: EntityOperation;
  method: string;
  /** Whether it is about one row, whose id stands in the path. */
  one: boolean;
  /** Whether the client sends a body. */
  body: boolean;
  /** Whether rows change. */
  writes: boolean;
  success: (ir: ServiceIr) => number;
  summary: (entity: EntityIr, ir: ServiceIr) => string;
}

const READS = { writes: false, body: false } as const;
const CHANGES = { one: true, body: true, writes: true } as const;

/** The operations in the order in which documents list them. */
export const OPERATIONS: readonly Operation[] = [
  {
    operation: 'create',
    method: 'POST',
    one: false,
    body: true,
    writes: true,
    success: () => 201,
    summary: entity => `Create one ${withParts(entity)}`,
  },
  {
    operation: 'list',
    method: 'GET',
    one: false,
    ...READS,
    success: () => 200,
    summary: entity =>
      entity.filters.length + entity.links.length
        ? `List ${entity.pluralWords}, filtered and sorted`
        : `List ${entity.pluralWords}, sorted`,
  },
  {
    operation: 'get',
    method: 'GET',
    one: true,
    ...READS,
    success: () => 200,
    summary: entity => `Show one ${withParts(entity)}`,
  },
  {
    operation: 'update',
    method: 'PUT',
    ...CHANGES,
    success: () => 200,
    summary: (entity, ir) =>
      ir.api.put === 'partial'
        ? changeSummary(entity)
        : `Replace one ${withParts(entity)}`,
  },
  {
    operation: 'patch',
    method: 'PATCH',
    ...CHANGES,
    success: () => 200,
    summary: changeSummary,
  },
  {
    operation: 'delete',
    method: 'DELETE',
    one: true,
    body: false,
    writes: true,
    success: ir => (ir.api.delete === 'entity' ? 200 : 204),
    summary: (entity, ir) =>
      ir.api.delete === 'entity'
        ? `Delete one ${withParts(entity)} and show what it was`
        : `Delete one ${withParts(entity)}`,
  },
];

function changeSummary(entity: EntityIr): string {
  return `Change the sent fields of one ${entity.words}`;
}

/** The entity in words, and what is written and read with it: `order with its items`. */
function withParts(entity: EntityIr): string {
  const parts = entity.children.map(({ apiName }) =>
    apiName.replace(/_/g, ' '),
  );
  if (!parts.length) return entity.words;
  const last = parts.pop();
  const all = parts.length ? `${parts.join(', ')} and ${last}` : last;
  return `${entity.words} with its ${all}`;
}
