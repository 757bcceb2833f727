/** Base64 in lines, as GitHub writes file contents. */
export function encodeBase64(content: Buffer): string {
  return content.toString('base64').replace(/.{60}/g, '$&\n');
}

/**
 * Reads base64 with or without line ends.
 *
 * @returns undefined when it is not base64
 */
export function decodeBase64(text: string): Buffer | undefined {
  const packed = text.replace(/\s/g, '');
  const valid =
    /^[A-Za-z0-9+/]*={0,2}$/.test(packed) && packed.length % 4 !== 1;
  return valid ? Buffer.from(packed, 'base64') : undefined;
}
