/** A place where two values differ. */
export interface Difference {
  /** The path of a value, the items of a list sharing one: `tree[].sha`. */
  field: string;
  /** Undefined where it is missing. */
  ours: unknown;
  theirs: unknown;
}

/**
 * Where two values differ: the outermost place of what only one of them has, and of lists that are not equally long.
 *
 * @param ours a value as JSON holds it
 * @param theirs another
 * @param field where they are
 */
export function findDifferences(
  ours: unknown,
  theirs: unknown,
  field = '',
): Difference[] {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const place = `${field}[]`;
    return ours.length === theirs.length
      ? ours.flatMap((it, index) => findDifferences(it, theirs[index], place))
      : [{ field: place, ours, theirs }];
  }
  if (isObject(ours) && isObject(theirs)) {
    return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap(
      key =>
        findDifferences(
          ours[key],
          theirs[key],
          field ? `${field}.${key}` : key,
        ),
    );
  }
  return ours === theirs ? [] : [{ field, ours, theirs }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
