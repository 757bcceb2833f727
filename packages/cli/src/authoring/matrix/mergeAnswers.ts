import { JsonObject, JsonValue } from '@backstage/types';

/** Answers with others added: mappings are merged, lists joined, anything else is replaced. */
export function mergeAnswers(base: JsonObject, added: JsonObject): JsonObject {
  const merged: JsonObject = { ...base };
  for (const [key, value] of Object.entries(added)) {
    merged[key] = mergeValue(merged[key], value!);
  }
  return merged;
}

function mergeValue(base: JsonValue | undefined, added: JsonValue): JsonValue {
  if (Array.isArray(base) && Array.isArray(added)) return [...base, ...added];
  if (isMapping(base) && isMapping(added)) return mergeAnswers(base, added);
  return added;
}

function isMapping(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
