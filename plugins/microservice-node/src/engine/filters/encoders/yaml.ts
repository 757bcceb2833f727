import { JsonObject, JsonValue } from '@backstage/types';
import { Filter } from '../Filter';
import { plainData } from '../../values/plainData';

/** Texts that may stand without quotes, if no version of YAML reads them as something else. */
const plainText = /^[A-Za-z_][A-Za-z0-9_./@+-]*( [A-Za-z0-9_./@+-]+)*$/;
/** Of those, what YAML 1.1 or 1.2 reads as a boolean, as null or, oddly, as a number: `e1`. */
const noText =
  /^(y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|true|True|TRUE|false|False|FALSE|null|Null|NULL|[eE][-+]?[0-9]+)$/;
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
  if (plainText.test(text) && !noText.test(text)) return text;
  return JSON.stringify(text).replace(unescaped, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
