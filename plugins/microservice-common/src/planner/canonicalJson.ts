import { JsonValue } from '@backstage/types';

/**
 * JSON with sorted keys and no white space: equal values give equal text, whatever order they were typed in.
 *
 * @public
 */
export function canonicalJson(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object')
    return JSON.stringify(value ?? null);
  const members = Object.keys(value)
    .filter(key => value[key] !== undefined)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}
