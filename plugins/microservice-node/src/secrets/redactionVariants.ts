/** A line shorter than this occurs by itself; masking it would take whole logs apart. */
const SHORTEST_LINE = 8;

/**
 * The logger makes one regular expression of all it masks. V8 refuses an alternative of 32,763 characters when the next line
 * is logged, with a message that holds all of them, and takes seconds for a million characters in all.
 */
const LONGEST_VARIANT = 8_192;

/**
 * The spellings under which a value may reach a log, for a logger that masks exact texts: as it is, trimmed, in base64,
 * base64url, hexadecimal digits, encoded for a URL, escaped for JSON, and line by line. Of what is long only the value itself
 * and its lines are masked, piece by piece.
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
  const plain = [text, text.trim(), ...lines].flatMap(each => [
    each,
    JSON.stringify(each).slice(1, -1),
  ]);
  const encoded = [
    bytes.toString('base64'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...urlSpellings(text),
  ];
  const spellings = [
    ...new Set(plain.flatMap(piecesOf)),
    ...encoded.filter(({ length }) => length <= LONGEST_VARIANT),
  ];
  return [...new Set(spellings)].filter(spelling => spelling !== '');
}

/** Pieces of about the same length, so that none is so short that it occurs by itself. */
function piecesOf(text: string): string[] {
  const count = Math.ceil(text.length / LONGEST_VARIANT);
  const length = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}

function urlSpellings(text: string): string[] {
  return [
    encodeURIComponent(text),
    encodeURI(text),
    new URLSearchParams({ x: text }).toString().slice(2),
  ];
}
