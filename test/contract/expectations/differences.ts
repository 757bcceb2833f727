import type { Json } from '../Vectors';

/** Expectations that are no plain values. */
const MATCHERS: Record<
  string,
  (operand: Json, actual: Json | undefined, where: string) => string[]
> = {
  $any: (_, actual, where) =>
    actual === undefined ? [`${where} is missing`] : [],
  $not: (operand, actual, where) =>
    differences(operand, actual, where).length
      ? []
      : [`${where} is still ${show(actual)}`],
  $sorted: (operand, actual, where) =>
    differences([...(operand as Json[])].sort(ascending), actual, where),
};

/**
 * Where an actual value is not as expected: objects may have more members, lists have exactly their elements.
 *
 * @param where - JSON pointer of the value, for the sentences
 */
export function differences(
  expected: Json,
  actual: Json | undefined,
  where = '',
): string[] {
  if (Array.isArray(expected)) return ofLists(expected, actual, where);
  if (expected === null || typeof expected !== 'object') {
    return expected === actual
      ? []
      : [`${where || 'the body'} is ${show(actual)}, not ${show(expected)}`];
  }
  const [first] = Object.keys(expected);
  const matcher = Object.hasOwn(MATCHERS, first ?? '')
    ? MATCHERS[first]
    : undefined;
  if (matcher) return matcher(expected[first], actual, where);
  if (actual === null || typeof actual !== 'object') {
    return [`${where || 'the body'} is ${show(actual)}, not an object`];
  }
  return Object.entries(expected).flatMap(([name, inner]) =>
    differences(
      inner,
      (actual as Record<string, Json>)[name],
      `${where}/${name}`,
    ),
  );
}

function ofLists(
  expected: Json[],
  actual: Json | undefined,
  where: string,
): string[] {
  if (!Array.isArray(actual))
    return [`${where} is ${show(actual)}, not a list`];
  if (actual.length !== expected.length) {
    return [`${where} has ${actual.length} elements, not ${expected.length}`];
  }
  return expected.flatMap((each, index) =>
    differences(each, actual[index], `${where}/${index}`),
  );
}

function ascending(a: Json, b: Json): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}

/** A value in a few characters. */
export function show(value: Json | undefined): string {
  if (value === undefined) return 'absent';
  const text = JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}...` : text;
}
