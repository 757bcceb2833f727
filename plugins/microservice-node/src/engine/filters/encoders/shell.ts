import { TemplateFault } from '../../TemplateError';
import { Value } from '../../values/Value';
import { asText } from '../arguments';
import { Filter } from '../Filter';

/** One word of a POSIX shell in single quotes; of a list, one word for each item. */
export const shellFilter: Filter = {
  parameters: [],
  apply(value, _, meter) {
    const words = (Array.isArray(value) ? value : [value]).map(item =>
      shellWord(item),
    );
    meter.chargeText(
      words.reduce((length, word) => length + word.length + 1, 0),
    );
    return words.join(' ');
  },
};

function shellWord(value: Value): string {
  const text = asText(value);
  if (text.includes('\0'))
    throw new TemplateFault('a word of a shell cannot hold a NUL character');
  return `'${text.replaceAll("'", "'\\''")}'`;
}
