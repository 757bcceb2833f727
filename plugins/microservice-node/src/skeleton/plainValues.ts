import { JsonObject, JsonValue } from '@backstage/types';

/**
 * The values of a step as plain data. A step can hand on more than JSON: an item that its form left out, and numbers that
 * no JSON has, which become what they print.
 */
export function plainValues(values: JsonObject): JsonObject {
  const members = Object.entries(values).filter(([, it]) => it !== undefined);
  return Object.fromEntries(
    members.map(([name, value]) => [name, plainValue(value)]),
  );
}

function plainValue(value: JsonValue | undefined): JsonValue {
  if (value === undefined || value === null) return null;
  // A list may have holes, which only this fills.
  if (Array.isArray(value)) return Array.from(value, plainValue);
  if (typeof value === 'object') return plainValues(value);
  return typeof value === 'number' && !Number.isFinite(value)
    ? String(value)
    : value;
}
