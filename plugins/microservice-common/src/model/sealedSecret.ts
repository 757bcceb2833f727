/**
 * The most bytes that the value of a CI secret may have. GitHub's limit is 48 KB of sealed text; a sealed box is 48 bytes
 * longer than its content.
 *
 * @public
 */
export const SECRET_BYTES = 48 * 1024 - 48;

/**
 * What a browser needs to seal a secret for the backend.
 *
 * @public
 */
export interface SealingKey {
  /** Names the key, so that the backend finds the private half again after a rotation. */
  id: string;
  /** X25519, 32 bytes in base64. */
  publicKey: string;
  /** Entity reference of who asks; what they seal opens in their own tasks only. */
  user: string;
}

/**
 * What is sealed: the value together with whose task it is for, so that a ciphertext that somebody else has seen is of no
 * use in a task of theirs.
 *
 * @public
 */
export interface SecretEnvelope {
  user: string;
  value: string;
}

/**
 * A sealed envelope, and the key that it was sealed to.
 *
 * @public
 */
export interface SealedSecret {
  keyId: string;
  box: Uint8Array;
}

const VERSION = 1;
const SEALED = /^sealed:1:([0-9a-f]{16}):([A-Za-z0-9_-]+)$/;

/**
 * The bytes of an envelope, to be sealed.
 *
 * @public
 */
export function writeEnvelope({ user, value }: SecretEnvelope): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ v: VERSION, user, value }));
}

/**
 * The envelope in opened bytes, or `undefined` where they are none.
 *
 * @public
 */
export function readEnvelope(bytes: Uint8Array): SecretEnvelope | undefined {
  const { v, user, value } = parseObject(new TextDecoder().decode(bytes));
  return v === VERSION && typeof user === 'string' && typeof value === 'string'
    ? { user, value }
    : undefined;
}

/**
 * A sealed secret as the text that takes the value's place among the secrets of a task.
 *
 * @public
 */
export function formatSealedSecret({ keyId, box }: SealedSecret): string {
  const text = Array.from(box, byte => String.fromCharCode(byte)).join('');
  const base64url = btoa(text)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return `sealed:${VERSION}:${keyId}:${base64url}`;
}

/**
 * The sealed secret that a text holds, or `undefined` where it is something else: a value that nobody sealed, for one.
 *
 * @public
 */
export function parseSealedSecret(text: string): SealedSecret | undefined {
  const [, keyId, base64url] = SEALED.exec(text) ?? [];
  // No text in base64 has one character over.
  if (!base64url || base64url.length % 4 === 1) return undefined;
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/');
  const box = Uint8Array.from(atob(base64), each => each.charCodeAt(0));
  return { keyId, box };
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
