import { JsonValue } from '@backstage/types';
import { TemplateFault } from '../../TemplateError';
import { kindOf, Value } from '../../values/Value';
import { Filter } from '../Filter';
import { plainData } from '../../values/plainData';

/** A TOML value: a text, a number, a boolean, or a list of such. TOML has no null. */
export const tomlFilter: Filter = {
  parameters: [],
  apply: (value, _, meter) => tomlValue(plainData(value, meter)),
};

function tomlValue(value: JsonValue): string {
  if (typeof value === 'string') return tomlText(value);
  if (typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(', ')}]`;
  throw new TemplateFault(
    `TOML values are texts, numbers, booleans and lists, not ${kindOf(
      value as Value,
    )}`,
  );
}

/** JSON's escapes are TOML's, except that TOML also escapes DEL and knows no halves of surrogate pairs. */
function tomlText(text: string): string {
  if (/[\uD800-\uDFFF]/u.test(text))
    throw new TemplateFault(
      'the text holds half a character and cannot be TOML',
    );
  return JSON.stringify(text).replaceAll('\u007f', '\\u007f');
}
