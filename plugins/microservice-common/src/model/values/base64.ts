/**
 * The pattern of bytes in base64, padded, as RFC 4648 has it: whole groups, then at most one with padding whose unused
 * bits are zero, so that each value has one spelling.
 *
 * @internal
 */
export const BASE64 =
  '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$';

const FORM = new RegExp(BASE64);

/** How many bytes a text stands for in base64; `undefined` where it is none. */
export function bytesOf(text: string): number | undefined {
  if (!FORM.test(text)) return undefined;
  const padding = /=*$/.exec(text)![0].length;
  return (text.length / 4) * 3 - padding;
}

/** Some bytes in base64, each of the same value. */
export function base64Of(length: number, value: number): string {
  return btoa(String.fromCharCode(value).repeat(length));
}
