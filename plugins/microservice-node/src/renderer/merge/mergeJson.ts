import { JsonObject, JsonValue } from '@backstage/types';
import { RenderError } from '../RenderError';
import { Merge } from './Merge';

/**
 * Two JSON objects as one: members of both, the same member only where both agree or both are objects; lists are joined
 * without repetition. Printed with two spaces.
 */
export const mergeJson: Merge = (first, second) => {
  const merged = mergeValues(parse(first), parse(second), [
    first.from,
    second.from,
  ]);
  return Buffer.from(`${JSON.stringify(merged, undefined, 2)}\n`);
};

function parse({ content, from }: Parameters<Merge>[0]): JsonValue {
  try {
    return JSON.parse(Buffer.from(content).toString('utf8'));
  } catch (error) {
    throw RenderError.notJson(from, (error as Error).message);
  }
}

function mergeValues(
  left: JsonValue,
  right: JsonValue,
  sources: [string, string],
): JsonValue {
  if (Array.isArray(left) && Array.isArray(right)) {
    const known = new Set(left.map(value => JSON.stringify(value)));
    return [
      ...left,
      ...right.filter(value => !known.has(JSON.stringify(value))),
    ];
  }
  if (isObject(left) && isObject(right)) {
    const merged: JsonObject = { ...left };
    for (const [key, value] of Object.entries(right)) {
      const present = Object.hasOwn(left, key) ? left[key] : undefined;
      merged[key] =
        present === undefined ? value : mergeValues(present, value!, sources);
    }
    return merged;
  }
  if (JSON.stringify(left) === JSON.stringify(right)) return left;
  throw new RenderError([
    {
      where: sources.join(' and '),
      what: `set different values for the same member: ${JSON.stringify(
        left,
      )} and ${JSON.stringify(right)}`,
      fix: 'let one layer own the member',
    },
  ]);
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
