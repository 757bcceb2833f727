import { Meter } from '../../runtime/Meter';
import { TemplateFault } from '../../TemplateError';
import { occurrencesOf } from '../../values/textMeasures';
import { Value } from '../../values/Value';
import { asList, asText } from '../arguments';
import { Filter } from '../Filter';

/** One word of a POSIX shell in single quotes; of a list, one word for each item. */
export const shellFilter: Filter = {
  parameters: [],
  apply(value, _, meter) {
    const items = Array.isArray(value) ? asList(value, meter) : [value];
    return items.map(item => shellWord(item, meter)).join(' ');
  },
};

function shellWord(value: Value, meter: Meter): string {
  const text = asText(value);
  const quotes = occurrencesOf(text, "'");
  meter.charge(quotes);
  meter.chargeText(text.length + 3 * quotes + 3);
  if (text.includes('\0'))
    throw new TemplateFault('a word of a shell cannot hold a NUL character');
  return `'${text.replaceAll("'", "'\\''")}'`;
}
