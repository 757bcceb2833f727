import { canonicalJson } from '@microservice-scaffolder/plugin-microservice-common';

/** Names of fields that differ between two runs that did the same. */
const NOISE =
  /^(id|.*_id|.*url|.*_at|size|url|sha|timestamp|repository_selection)$/;

/**
 * A state as text that is the same for two repositories that were made in the same way: without ids, times and addresses,
 * lists in an order of their own, and names that differ from run to run replaced.
 */
export function comparableState(
  state: unknown,
  replaced: Record<string, string>,
): string {
  let text = JSON.stringify(withoutNoise(state), undefined, 1) ?? 'absent';
  for (const [value, name] of Object.entries(replaced)) {
    text = text.replaceAll(value, name);
  }
  return text;
}

function withoutNoise(value: unknown): unknown {
  if (Array.isArray(value)) {
    const keyed = value
      .map(withoutNoise)
      .map(each => ({ each, key: canonicalJson(each as never) }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
    return keyed.map(({ each }) => each);
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name, field]) => !NOISE.test(name) && field !== undefined,
  );
  return Object.fromEntries(
    kept.map(([name, field]) => [name, withoutNoise(field)]),
  );
}
