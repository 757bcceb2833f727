import type { Json } from '../Vectors';

/** The JSON of a value, in which `{"$json": text}` stands for that text as it is. */
export function toJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if ('$json' in value) return String(value.$json);
  const members = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}:${toJson(inner)}`,
  );
  return `{${members.join(',')}}`;
}
