import { JsonObject } from '@backstage/types';
import { EntityIr, FilterIr, ServiceIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { LARGEST_OFFSET, LARGEST_PAGE } from '../pageLimits';
import { valueSchema } from './fieldSchema';
import { idSchema } from './idSchema';

/** Longest list of values of one filter. */
const MOST_VALUES = 100;
const LONGEST_SORT = 500;
const LONGEST_CURSOR = 4000;

const SORT_DOC =
  'Fields to sort by, separated by commas, descending with a leading hyphen';

const FILTER_DOCS: Readonly<
  Record<FilterIr['operator'], (field: string) => string>
> = {
  eq: field => `Only those with this ${field}`,
  in: field => `Only those with one of these values of ${field}`,
  lt: field => `Only those whose ${field} is below`,
  lte: field => `Only those whose ${field} is not above`,
  gt: field => `Only those whose ${field} is above`,
  gte: field => `Only those whose ${field} is not below`,
  contains: field => `Only those whose ${field} holds this text, in any case`,
  prefix: field => `Only those whose ${field} starts with this text`,
  isnull: field => `Only those without, or with a ${field}`,
};

const IF_MATCH: JsonObject = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description:
    'The ETag of the version to change; any other is refused with 412',
  schema: { type: 'string' },
};

/**
 * The query parameters of a list: page, order and filters.
 *
 * @internal
 */
export function listParameters(entity: EntityIr, ir: ServiceIr): JsonObject[] {
  return [
    ...pageParameters(ir),
    query('sort', sortSchema(entity), SORT_DOC),
    ...entity.filters.map(filter =>
      query(
        filter.parameter,
        filterSchema(entity, filter),
        FILTER_DOCS[filter.operator](filter.field),
      ),
    ),
    ...entity.links.map(link =>
      query(
        link.parameter,
        idSchema(entityNamed(ir, link.entity)),
        `Only those with this one among ${link.apiName}`,
      ),
    ),
  ];
}

function sortSchema({ sortable, defaultSort }: EntityIr): JsonObject {
  const names = sortable.map(({ parameter }) => parameter).join('|');
  return {
    type: 'string',
    pattern: `^-?(${names})(,-?(${names}))*$`,
    maxLength: LONGEST_SORT,
    default: defaultSort
      .map(
        ({ parameter, descending }) => `${descending ? '-' : ''}${parameter}`,
      )
      .join(','),
  };
}

function pageParameters({ api: { pagination } }: ServiceIr): JsonObject[] {
  const { style, offsetParameter, limitParameter } = pagination;
  const size = whole(
    { minimum: 1, maximum: pagination.max },
    pagination.default,
  );
  if (style === 'page') {
    return [
      query(
        'page',
        whole({ minimum: 1, maximum: LARGEST_PAGE }, 1),
        'Which page, the first is 1',
      ),
      query('size', size, 'How many at most'),
    ];
  }
  const limit = query(limitParameter, size, 'How many at most');
  return style === 'cursor'
    ? [
        query(
          'cursor',
          { type: 'string', maxLength: LONGEST_CURSOR },
          'Where to go on: the next_cursor of the page before',
        ),
        limit,
      ]
    : [
        query(
          offsetParameter,
          whole({ minimum: 0, maximum: LARGEST_OFFSET }, 0),
          'How many to skip',
        ),
        limit,
      ];
}

function whole(range: JsonObject, fallback: number): JsonObject {
  return { type: 'integer', ...range, default: fallback };
}

function query(
  name: string,
  schema: JsonObject,
  description: string,
): JsonObject {
  return { name, in: 'query', required: false, description, schema };
}

/** What a filter takes: a value of the field, but not bound by what the model allows to be stored. */
function filterSchema(entity: EntityIr, filter: FilterIr): JsonObject {
  const field = entity.fields.find(({ name }) => name === filter.field)!;
  const { minLength, pattern, min, max, exclusiveMin, exclusiveMax, ...open } =
    field;
  const schema = valueSchema(open);
  if (filter.operator === 'isnull') return { type: 'boolean' };
  return filter.operator === 'in'
    ? { type: 'array', items: schema, maxItems: MOST_VALUES }
    : schema;
}

/**
 * The parameters of endpoints for one row: its id and, where rows have versions, the version to change.
 *
 * @internal
 */
export function rowParameters(
  entity: EntityIr,
  changes: boolean,
): JsonObject[] {
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    schema: idSchema(entity),
  };
  return changes && entity.version ? [id, IF_MATCH] : [id];
}
