import type { Json } from '../Vectors';
import type { Answer } from './HttpClient';

/** A row as the service shows it. */
export type Row = Record<string, Json>;

/** The rows of a list, bare or in an envelope. */
export function rowsOf({ json }: Answer): Row[] | undefined {
  if (Array.isArray(json)) return json as Row[];
  const items = (json as { items?: Json } | null | undefined)?.items;
  return Array.isArray(items) ? (items as Row[]) : undefined;
}

/** How many rows there are in all, where the list says so. */
export function totalOf({ headers, json }: Answer): number | undefined {
  const inside = (json as { total?: number } | null | undefined)?.total;
  const header = headers['x-total-count'];
  if (inside !== undefined) return Number(inside);
  return header === undefined ? undefined : Number(header);
}
