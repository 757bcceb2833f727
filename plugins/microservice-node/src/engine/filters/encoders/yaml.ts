import { JsonObject, JsonValue } from '@backstage/types';
import { Filter } from '../Filter';
import { plainData } from '../../values/plainData';

/** Loaded at its first use, since it takes longer than a small skeleton takes to render. */
const library = (): typeof import('yaml') => require('yaml');

/** Texts that may stand without quotes, if no version of YAML reads them as something else. */
const plainText = /^[A-Za-z_][A-Za-z0-9_./@+-]*( [A-Za-z0-9_./@+-]+)*$/;
/** Line ends and control characters of YAML that JSON leaves as they are. */
const unescaped = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * YAML on one line, as a scalar or in flow style, that can stand after `key:`, in a list and inside `[ ]` and `{ }`. What
 * YAML 1.1 would read as something else (`yes`, `on`, `012`, `1:30`) is quoted.
 */
export const yamlFilter: Filter = {
  parameters: [],
  apply: (value, _, meter) => yamlValue(plainData(value, meter)),
};

function yamlValue(value: JsonValue): string {
  if (typeof value === 'string') return yamlText(value);
  if (Array.isArray(value)) return `[${value.map(yamlValue).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${entriesOf(value).join(', ')}}`;
  return String(value);
}

function entriesOf(value: JsonObject): string[] {
  return Object.entries(value).map(
    ([key, item]) => `${yamlText(key)}: ${yamlValue(item as JsonValue)}`,
  );
}

/** JSON's texts are YAML's texts in double quotes. */
function yamlText(text: string): string {
  if (
    plainText.test(text) &&
    library().stringify(text, { compat: 'yaml-1.1', lineWidth: 0 }) ===
      `${text}\n`
  )
    return text;
  return JSON.stringify(text).replace(unescaped, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
