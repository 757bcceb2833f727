/**
 * What a person has written to make one value of another: only the mappings and keys that differ. A mapping that has
 * lost a key is given in full.
 *
 * @param {any} before
 * @param {any} after
 * @returns {any}
 */
export function changeBetween(before, after) {
  if (!isMapping(before) || !isMapping(after)) return after;
  if (Object.keys(before).some(key => !(key in after))) return after;
  return Object.fromEntries(
    Object.entries(after)
      .filter(([key, value]) => !isSame(before[key], value))
      .map(([key, value]) => [key, changeBetween(before[key], value)]),
  );
}

function isMapping(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
