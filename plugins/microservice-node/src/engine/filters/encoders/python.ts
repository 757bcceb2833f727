import { JsonObject, JsonValue } from '@backstage/types';
import { Filter } from '../Filter';
import { plainData } from '../../values/plainData';

/** A Python literal: `None`, `True`, `False`, numbers, texts in double quotes, lists and dicts in their order. */
export const pythonFilter: Filter = {
  parameters: [],
  apply: (value, _, meter) => pythonLiteral(plainData(value, meter)),
};

/**
 * Spells JSON data as a Python literal.
 *
 * @param value - the data
 * @returns the literal on one line; JSON's escapes in texts are Python's too
 * @public
 */
export function pythonLiteral(value: JsonValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(', ')}]`;
  return `{${entriesOf(value).join(', ')}}`;
}

function entriesOf(value: JsonObject): string[] {
  return Object.entries(value).flatMap(([key, item]) =>
    item === undefined
      ? []
      : [`${JSON.stringify(key)}: ${pythonLiteral(item)}`],
  );
}
