/** Longer names, and more of them, are not worth the time: the time grows with both. */
const longestName = 60;
const mostNames = 1_000;
/** Shorter names are a part of others by chance. */
const shortestPart = 4;

/**
 * Finds the name with the fewest edits: at most one in three characters, never all of them. The first in order wins a tie.
 *
 * @public
 */
export function closestName(
  wanted: string,
  names: Iterable<string>,
): string | undefined {
  if (wanted.length > longestName) return undefined;
  let best: string | undefined;
  let fewest =
    Math.min(Math.max(1, Math.floor(wanted.length / 3)), wanted.length - 1) + 1;
  for (const name of [...names].slice(0, mostNames).sort()) {
    if (name === wanted || Math.abs(name.length - wanted.length) >= fewest)
      continue;
    const edits = editsBetween(wanted.toLowerCase(), name.toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

/**
 * The closest name, or else the longest that is a part of it: `upper` of `uppercase`.
 */
export function relatedName(
  wanted: string,
  names: Iterable<string>,
): string | undefined {
  const known = [...names];
  const lower = wanted.toLowerCase();
  const parts = known.filter(
    name => name.length >= shortestPart && lower.includes(name.toLowerCase()),
  );
  return (
    closestName(wanted, known) ??
    parts.sort((left, right) => right.length - left.length)[0]
  );
}

/** Levenshtein distance where two swapped neighbours count as one edit. */
function editsBetween(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      let edits = Math.min(
        last[column] + 1,
        current[column - 1] + 1,
        last[column - 1] + change,
      );
      const swapped =
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      if (swapped) edits = Math.min(edits, beforeLast[column - 2] + 1);
      current.push(edits);
    }
    [beforeLast, last] = [last, current];
  }
  return last[right.length];
}
