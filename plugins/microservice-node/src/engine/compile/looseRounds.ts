import { TemplateFault } from '../TemplateError';
import { isDictionary, kindOf, Value } from '../values/Value';

/**
 * The rounds of a loop as nunjucks has them for every value: what has no items has no rounds, and an item that cannot be
 * unpacked leaves the variables without a value.
 *
 * @param value - what is looped over
 * @param names - how many variables the loop has
 */
export function looseRounds(
  value: Value | undefined,
  names: number,
): readonly (Value | undefined)[][] {
  if (names === 1)
    return Array.isArray(value) || typeof value === 'string'
      ? Array.from({ length: value.length }, (_, index) => [value[index]])
      : [];
  if (Array.isArray(value)) return value.map(item => unpacked(item, names));
  if (typeof value === 'string' || isDictionary(value))
    return Object.entries(value);
  return [];
}

function unpacked(item: Value, names: number): (Value | undefined)[] {
  if (Array.isArray(item)) return item;
  if (item === null)
    throw new TemplateFault(
      `an item is ${kindOf(item)} and cannot be unpacked into variables`,
    );
  const entries = typeof item === 'string' || isDictionary(item) ? item : {};
  return Array.from({ length: names }, (_, index) =>
    Object.hasOwn(entries as object, String(index))
      ? (entries as Record<string, Value>)[index]
      : undefined,
  );
}
