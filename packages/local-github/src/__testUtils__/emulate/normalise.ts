import { Memory } from './ApiCall';

/** Fields whose values every server chooses for itself: numbers, addresses, times. */
const OWN =
  /^(id|node_id|url|.*_url|.*_at|date|avatar_url|gravatar_id|documentation_url|target_id|_links|etag)$/;

/**
 * The answers of different servers in the same words: what each chooses for itself is left out, and the names of commits,
 * which depend on the time, are replaced by those that the calls gave them.
 *
 * @param value an answer's body
 * @param memory the names of the server that answered
 */
export function normalise(value: unknown, memory: Memory): unknown {
  if (Array.isArray(value)) return value.map(item => normalise(item, memory));
  if (typeof value === 'string') return nameOf(value, memory);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !OWN.test(key))
      .map(([key, item]) => [key, normalise(inOrder(key, item), memory)]),
  );
}

/** Git sorts the entries of a tree by its own rule, which not every server follows in what it shows. */
function inOrder(key: string, value: unknown): unknown {
  if (key !== 'tree' || !Array.isArray(value)) return value;
  return [...value].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function nameOf(text: string, memory: Memory): string {
  const known = Object.entries(memory).find(([, sha]) => sha === text);
  return known ? `<${known[0]}>` : text;
}
