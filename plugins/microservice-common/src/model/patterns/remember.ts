/** A few patterns are asked about again and again: for each value, each example and each edge of a length. */
const MOST = 256;

/**
 * A function of a pattern that remembers its latest answers.
 *
 * @internal
 */
export function remember<T>(
  answer: (pattern: string) => T,
): (pattern: string) => T {
  const known = new Map<string, T>();
  return pattern => {
    if (known.has(pattern)) return known.get(pattern)!;
    const value = answer(pattern);
    if (known.size >= MOST) known.clear();
    known.set(pattern, value);
    return value;
  };
}
