/** A line shorter than this occurs by itself; masking it would take whole logs apart. */
const SHORTEST_LINE = 8;

/**
 * The spellings under which a value may reach a log, for a logger that masks exact texts: as it is, trimmed, in base64,
 * base64url, hexadecimal digits, encoded for a URL, escaped for JSON, and line by line.
 *
 * @public
 */
export function redactionVariants(value: Uint8Array): string[] {
  const bytes = Buffer.from(value);
  const text = bytes.toString('utf8');
  const lines = text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line.length >= SHORTEST_LINE);
  const spellings = [
    ...[text, text.trim(), ...lines].flatMap(each => [
      each,
      JSON.stringify(each).slice(1, -1),
    ]),
    bytes.toString('base64'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...urlSpellings(text),
  ];
  return [...new Set(spellings)].filter(spelling => spelling !== '');
}

function urlSpellings(text: string): string[] {
  return [
    encodeURIComponent(text),
    encodeURI(text),
    new URLSearchParams({ x: text }).toString().slice(2),
  ];
}
