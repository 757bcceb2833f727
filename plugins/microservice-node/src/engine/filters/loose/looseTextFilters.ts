import { looseTextOf, wordOf } from '../../values/looseText';
import { Value } from '../../values/Value';
import { Filter, Filters } from '../Filter';
import { jsonFilter } from '../encoders/json';
import { textFilters } from '../textFilters';
import { urlFilters } from '../urlFilters';

/** nunjucks takes false for an empty text where it changes texts. */
function withoutFalse(name: string): [string, Filter] {
  const filter = textFilters.get(name)!;
  return [
    name,
    {
      ...filter,
      apply: (value, args, meter) =>
        filter.apply(value === false ? '' : value ?? '', args, meter),
    },
  ];
}

/** Lists and dictionaries count as what they print. */
function ofPrinted(name: string): [string, Filter] {
  const filter = textFilters.get(name)!;
  return [
    name,
    {
      ...filter,
      apply: (value, args, meter) =>
        filter.apply(looseTextOf(value, meter), args, meter),
    },
  ];
}

/** Changes texts and numbers only, and looks for texts and numbers only; anything else stays as it is. */
const replace: Filter = {
  parameters: ['old', 'new', 'count'],
  apply(value, [old, replacement, count], meter) {
    if (!isTextual(value) || !isTextual(old)) return value;
    const instead = wordOf(replacement, meter);
    return textFilters
      .get('replace')!
      .apply(value, [old, instead, count], meter);
  },
};

function isTextual(value: Value | undefined): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** What is missing has no JSON. */
const dump: Filter = {
  ...jsonFilter,
  apply: (value: Value | undefined, args, meter) =>
    value === undefined ? undefined : jsonFilter.apply(value, args, meter),
};

/** Only texts, lists and dictionaries make an address. */
const urlencode: Filter = {
  parameters: [],
  apply: (value, args, meter) =>
    typeof value === 'string' || (typeof value === 'object' && value)
      ? urlFilters.get('urlencode')!.apply(value, args, meter)
      : '',
};

/** Filters of texts, for values of every kind. */
export const looseTextFilters: Filters = new Map<string, Filter>([
  ...[
    ...['lower', 'upper', 'capitalize', 'title', 'trim', 'center'],
    ...['indent', 'truncate', 'nl2br', 'striptags', 'wordcount'],
  ].map(withoutFalse),
  ...['string', 'safe', 'escape', 'e', 'forceescape'].map(ofPrinted),
  ['replace', replace],
  ['dump', dump],
  ['urlencode', urlencode],
]);
