import { FieldModel } from '../../DomainModel';

/** A row of an index of PostgreSQL takes a third of a page at most: 2704 bytes, its own head included. */
export const WIDEST_KEY = 2680;

/** A character of UTF-8 takes up to four bytes. */
const WIDEST_CHARACTER = 4;

const TEXTS = new Set(['string', 'text', 'email', 'url']);

/** Nothing else is wider than a decimal of 38 digits. */
const WIDEST_OTHER = 24;

/**
 * Bytes that a field's value may take in an index.
 *
 * @internal
 */
export function keyWidth({ type, max_length: most }: FieldModel): number {
  if (type.startsWith('enum:')) return 60;
  if (!TEXTS.has(type)) return WIDEST_OTHER;
  return (most ?? Infinity) * WIDEST_CHARACTER;
}
