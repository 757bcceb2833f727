/** PostgreSQL cuts identifiers after 63 bytes (NAMEDATALEN - 1). */
const LONGEST = 63;

/**
 * The final name of a database object: unchanged where PostgreSQL takes it whole, else cut and told apart by a hash of
 * the whole name. Models and migrations print the same result, so neither the ORM nor the database cuts again.
 *
 * @public
 */
export function identifier(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST - 9)}_${fingerprint(name)}`;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits: short, stable and without a library. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
