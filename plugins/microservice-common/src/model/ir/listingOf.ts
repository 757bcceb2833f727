import { EntityModel } from '../DomainModel';
import { EntityIr } from '../EntityIr';
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
  return {
    filters: fields.flatMap(filtersOf),
    sortable: [
      'id',
      ...(timestamps ? TIMESTAMPS : []),
      ...fields.filter(field => field.sortable).map(field => field.name),
    ],
    defaultSort: totalOrder(chosen),
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
  return { filters: [], sortable: [], defaultSort: totalOrder([orderedBy]) };
}

function totalOrder(keys: readonly string[]): EntityIr['defaultSort'] {
  const chosen = keys.map(key => ({
    field: key.replace(/^-/, ''),
    descending: key.startsWith('-'),
  }));
  return chosen.some(({ field }) => field === 'id')
    ? chosen
    : [...chosen, { field: 'id', descending: false }];
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
