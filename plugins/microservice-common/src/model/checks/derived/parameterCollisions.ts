import { Problem } from '../../Problem';
import { DerivedContext } from './DerivedContext';

/**
 * Filters of different fields that would be the same query parameter, as `price_gte` is for `price` and for a field of
 * that name.
 *
 * @internal
 */
export function parameterCollisions({
  entity,
  where,
}: DerivedContext): Problem[] {
  const parameters = [
    ...entity.filters.map(({ parameter, field }) => ({ parameter, field })),
    ...entity.links.map(({ parameter, name }) => ({ parameter, field: name })),
  ];
  return parameters.flatMap(({ parameter, field }, index) => {
    const first = parameters.findIndex(each => each.parameter === parameter);
    if (first === index) return [];
    return [
      {
        where: `${where}.fields.${field}.filter`,
        code: 'filter.collision',
        what: `is the query parameter '${parameter}', which filters by ${parameters[first].field} already`,
        fix: 'rename one of them or remove one of the filters',
      },
    ];
  });
}
