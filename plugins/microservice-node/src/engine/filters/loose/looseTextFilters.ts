import { looseTextOf, numberOf, wordOf } from '../../values/looseText';
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

/** Here nunjucks takes every falsy value for an empty text. */
const wordcount: Filter = {
  parameters: [],
  apply: (value, args, meter) =>
    textFilters.get('wordcount')!.apply(value || '', args, meter),
};

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

/** How long nunjucks finds a value: what is neither a text nor a list has no length at all. */
function lengthOf(value: Value): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : NaN;
}

/** Centers texts; a list has as many blanks around it as it has items less than that, anything else has none. */
const center: Filter = {
  parameters: ['width'],
  apply(value, [width], meter) {
    if (value === undefined || value === null || value === false)
      return textFilters.get('center')!.apply('', [width], meter);
    const blanks = numberOf(width || 80, meter) - lengthOf(value);
    if (blanks <= 0) return value;
    const text = looseTextOf(value, meter);
    return textFilters
      .get('center')!
      .apply(text, [text.length + (blanks || 0)], meter);
  },
};

/** A list that is short enough stays one. */
const truncate: Filter = {
  parameters: ['length', 'killwords', 'end'],
  apply(value, args, meter) {
    const most = numberOf(args[0] || 255, meter);
    if (Array.isArray(value) && value.length <= most) return value;
    const text = value === false ? '' : value ?? '';
    return textFilters.get('truncate')!.apply(text, args, meter);
  },
};

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
    ...['lower', 'upper', 'capitalize', 'title', 'trim'],
    ...['indent', 'nl2br', 'striptags'],
  ].map(withoutFalse),
  ...['string', 'safe', 'escape', 'e', 'forceescape'].map(ofPrinted),
  ['wordcount', wordcount],
  ['center', center],
  ['truncate', truncate],
  ['replace', replace],
  ['dump', dump],
  ['urlencode', urlencode],
]);
