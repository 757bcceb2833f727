import { Meter } from '../runtime/Meter';
import { TemplateFault } from '../TemplateError';
import { Value } from '../values/Value';
import { asEntries, asList, asText } from './arguments';
import { Filter, Filters } from './Filter';

/** Percent-encodes a text, or makes a query of a dictionary or of a list of pairs. */
const urlencode: Filter = {
  parameters: [],
  apply(value, _, meter) {
    if (value === null || typeof value !== 'object')
      return encoded(value, meter);
    const pairs = Array.isArray(value)
      ? asList(value, meter).map(pairOf)
      : asEntries(value, meter);
    const query = pairs
      .map(([key, item]) => `${encoded(key, meter)}=${encoded(item, meter)}`)
      .join('&');
    meter.chargeText(query.length);
    return query;
  },
};

/** A character becomes up to nine. */
function encoded(value: Value, meter: Meter): string {
  const text = asText(value);
  meter.chargeVisits(2 * text.length);
  if (/[\uD800-\uDFFF]/u.test(text))
    throw new TemplateFault(
      'the text holds half a character and has no encoding',
    );
  const result = encodeURIComponent(text);
  meter.chargeText(result.length);
  return result;
}

function pairOf(value: Value): [Value, Value] {
  if (Array.isArray(value) && value.length === 2) return [value[0], value[1]];
  throw new TemplateFault('makes a query of pairs only');
}

/** Filters for addresses. */
export const urlFilters: Filters = new Map([['urlencode', urlencode]]);
