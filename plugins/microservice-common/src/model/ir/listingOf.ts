import { EntityModel } from '../DomainModel';
import { EntityIr, SortKeyIr } from '../EntityIr';
import { FieldIr, FilterIr } from '../FieldIr';

const TIMESTAMPS = ['created_at', 'updated_at'];

/**
 * How lists of an entity are filtered and sorted. Newest last by default; the id makes any order total.
 *
 * @internal
 */
export function listingOf(
  entity: EntityModel,
  { fields, timestamps }: Pick<EntityIr, 'fields' | 'timestamps'>,
): Pick<EntityIr, 'filters' | 'sortable' | 'defaultSort'> {
  const chosen = entity.default_sort ?? (timestamps ? ['created_at'] : []);
  const defaultSort = totalOrder(chosen, fields);
  const always = ['id', ...(timestamps ? TIMESTAMPS : [])];
  const sorted = fields.filter(
    ({ name, sortable }) =>
      sortable || defaultSort.some(({ field }) => field === name),
  );
  return {
    filters: fields.flatMap(filtersOf),
    sortable: [
      ...always.map((name): SortKeyIr => ({ parameter: name, field: name })),
      ...sorted.map(
        ({ name, apiName }): SortKeyIr => ({ parameter: apiName, field: name }),
      ),
    ],
    defaultSort,
  };
}

/**
 * The same for a part, of which there are no lists but the one of its owner.
 *
 * @internal
 */
export function partListing(
  orderedBy: string,
): Pick<EntityIr, 'filters' | 'sortable' | 'defaultSort'> {
  return {
    filters: [],
    sortable: [],
    defaultSort: totalOrder([orderedBy], []),
  };
}

function totalOrder(
  keys: readonly string[],
  fields: readonly FieldIr[],
): EntityIr['defaultSort'] {
  const chosen = keys.map(key => {
    const name = key.replace(/^-/, '');
    const field = fields.find(each => each.name === name);
    return {
      parameter: field?.apiName ?? name,
      field: name,
      descending: key.startsWith('-'),
    };
  });
  return chosen.some(({ field }) => field === 'id')
    ? chosen
    : [...chosen, { parameter: 'id', field: 'id', descending: false }];
}

function filtersOf(field: FieldIr): FilterIr[] {
  return field.filters.map(operator => ({
    parameter:
      operator === 'eq' ? field.apiName : `${field.apiName}_${operator}`,
    field: field.name,
    operator,
    type: field.type,
    ...(field.enum ? { enum: field.enum } : {}),
  }));
}
