import { posix } from 'node:path';

/** The catalog replaces `$text` by the file's content before it validates; any text will do here. */
export function withoutPlaceholders(entity: unknown): unknown {
  return JSON.parse(
    JSON.stringify(entity, (_key, value) =>
      value && typeof value === 'object' && '$text' in value ? 'text' : value,
    ),
  );
}

/**
 * Placeholders that the catalog would read from elsewhere, or not at all: other kinds than `$text`, addresses, and paths
 * that are not among the files. An address would let whoever owns it write our API's description.
 */
export function unreadablePlaceholders(
  value: unknown,
  paths: readonly string[],
): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!/^\$(text|json|yaml|openapi|asyncapi)$/.test(key))
      return unreadablePlaceholders(inner, paths);
    const isOurs =
      key === '$text' &&
      typeof inner === 'string' &&
      paths.includes(posix.normalize(inner));
    return isOurs ? [] : [`${key}: ${String(inner)}`];
  });
}
