import { JsonObject } from '@backstage/types';
import { EntityIr, FilterIr, ServiceIr } from '../../model';
import { fieldSchema } from './fieldSchema';

/** Offsets beyond this are refused, so that no request makes the database count for ever. */
const LARGEST_OFFSET = 1_000_000;
const LARGEST_PAGE = 100_000;

/**
 * The query parameters of a list: page, order and filters.
 *
 * @internal
 */
export function listParameters(entity: EntityIr, ir: ServiceIr): JsonObject[] {
  return [
    ...pageParameters(ir),
    query('sort', {
      type: 'string',
      description: `Fields to sort by, separated by commas, descending with a leading hyphen: ${entity.sortable.join(
        ', ',
      )}`,
    }),
    ...entity.filters.map(filter =>
      query(filter.parameter, filterSchema(entity, filter)),
    ),
  ];
}

function pageParameters({ api: { pagination } }: ServiceIr): JsonObject[] {
  const size = {
    type: 'integer',
    minimum: 1,
    maximum: pagination.max,
    default: pagination.default,
  };
  if (pagination.style === 'page') {
    return [
      query('page', {
        type: 'integer',
        minimum: 1,
        maximum: LARGEST_PAGE,
        default: 1,
      }),
      query('size', size),
    ];
  }
  return [
    query(pagination.offsetParameter, {
      type: 'integer',
      minimum: 0,
      maximum: LARGEST_OFFSET,
      default: 0,
    }),
    query(pagination.limitParameter, size),
  ];
}

function query(name: string, schema: JsonObject): JsonObject {
  return { name, in: 'query', required: false, schema };
}

function filterSchema(entity: EntityIr, filter: FilterIr): JsonObject {
  const field = entity.fields.find(({ name }) => name === filter.field)!;
  const schema = fieldSchema({ ...field, nullable: false });
  if (filter.operator === 'isnull') return { type: 'boolean' };
  if (filter.operator === 'in') return { type: 'array', items: schema };
  if (filter.operator === 'contains' || filter.operator === 'prefix') {
    return {
      type: 'string',
      ...(field.maxLength ? { maxLength: field.maxLength } : {}),
    };
  }
  return schema;
}
