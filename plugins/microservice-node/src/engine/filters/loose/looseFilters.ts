import { builtInFilters } from '../builtInFilters';
import { Filter, Filters } from '../Filter';
import { looseListFilters } from './looseListFilters';
import { looseNumberFilters } from './looseNumberFilters';
import { looseOrderFilters } from './looseOrderFilters';
import { looseTextFilters } from './looseTextFilters';

/** What is missing counts as null for a filter that has no meaning of its own for it. */
function takingMissing(filter: Filter): Filter {
  if (filter.takesMissing) return filter;
  const { apply } = filter;
  return {
    ...filter,
    apply: (value, args, meter) => apply(value ?? null, args, meter),
  };
}

/**
 * Every filter of the language, with the meaning that nunjucks gives it for values that the strict dialect refuses: what is
 * missing, lists that are no lists, texts that are no texts.
 */
export const looseFilters: Filters = new Map([
  ...[...builtInFilters].map(
    ([name, filter]) => [name, takingMissing(filter)] as const,
  ),
  ...looseTextFilters,
  ...looseNumberFilters,
  ...looseListFilters,
  ...looseOrderFilters,
]);
