import { deflateSync, gzipSync } from 'node:zlib';

/**
 * How something that leaks a value may write it, by name: what the detectors are tried with. They are written down here a
 * second time, in another way than the scan knows them.
 */
export const writings: Record<string, (value: string) => Buffer> = {
  raw: value => Buffer.from(value),
  base64: value => Buffer.from(btoa(binary(value))),
  'base64 after one byte': value => Buffer.from(btoa(`{${binary(value)}`)),
  'base64 after two bytes': value => Buffer.from(btoa(`{"${binary(value)}`)),
  base64url: value => Buffer.from(Buffer.from(value).toString('base64url')),
  hex: value => Buffer.from(hexOf(value)),
  'hex in capitals': value => Buffer.from(hexOf(value).toUpperCase()),
  'URL-encoded': value =>
    Buffer.from(new URLSearchParams({ value }).toString()),
  'JSON-escaped': value => Buffer.from(JSON.stringify({ value })),
  'a line': value => Buffer.from(value.split('\n').at(-3) ?? value),
  reversed: value => Buffer.from([...value].reverse().join('')),
  'UTF-16LE': value => Buffer.from(value, 'utf16le'),
  gzip: value => gzipSync(value),
  deflate: value => deflateSync(value),
  'gzip in base64': value => Buffer.from(gzipSync(value).toString('base64')),
};

/** What no text can hold. */
export const binaryWritings = ['UTF-16LE', 'gzip', 'deflate'];

/** Each byte as a sign, as `btoa` takes them. */
function binary(value: string): string {
  return Buffer.from(value).toString('latin1');
}

function hexOf(value: string): string {
  return Array.from(Buffer.from(value), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
