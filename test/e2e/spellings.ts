/**
 * The ways in which a secret might be written down: as it is, inside JSON, in an address, and in base64.
 *
 * @param value - the secret
 * @returns every distinct spelling
 */
export function spellings(value: string): string[] {
  const base64 = Buffer.from(value).toString('base64');
  return [
    ...new Set([
      value,
      JSON.stringify(value).slice(1, -1),
      encodeURIComponent(value),
      base64.replace(/=+$/, ''),
    ]),
  ];
}
