import { TemplateFault } from '../TemplateError';
import { Value } from '../values/Value';
import { asDictionary, asText } from './arguments';
import { Filter, Filters } from './Filter';

/** Percent-encodes a text, or makes a query of a dictionary or of a list of pairs. */
const urlencode: Filter = {
  parameters: [],
  apply(value, _, meter) {
    if (value === null || typeof value !== 'object') return encoded(value);
    const pairs = Array.isArray(value)
      ? value.map(pairOf)
      : Object.entries(asDictionary(value));
    const query = pairs
      .map(([key, item]) => `${encoded(key)}=${encoded(item)}`)
      .join('&');
    meter.chargeText(query.length);
    return query;
  },
};

function encoded(value: Value): string {
  const text = asText(value);
  if (/[\uD800-\uDFFF]/u.test(text))
    throw new TemplateFault(
      'the text holds half a character and has no encoding',
    );
  return encodeURIComponent(text);
}

function pairOf(value: Value): [Value, Value] {
  if (Array.isArray(value) && value.length === 2) return [value[0], value[1]];
  throw new TemplateFault('makes a query of pairs only');
}

/** Filters for addresses. */
export const urlFilters: Filters = new Map([['urlencode', urlencode]]);
