import { blake2b } from '@noble/hashes/blake2b';
import nacl from 'tweetnacl';

/**
 * Seals bytes to a public key: libsodium's sealed box, X25519 with XSalsa20 and Poly1305 from a key pair that is used once,
 * so that not even the sender can open it again.
 * Source: libsodium's documentation, "Sealed boxes".
 */
export function sealBox(
  content: Uint8Array,
  publicKey: Uint8Array,
): Uint8Array {
  const once = nacl.box.keyPair();
  try {
    const nonce = blake2b
      .create({ dkLen: nacl.box.nonceLength })
      .update(once.publicKey)
      .update(publicKey)
      .digest();
    const box = nacl.box(content, nonce, publicKey, once.secretKey);
    return Uint8Array.of(...once.publicKey, ...box);
  } finally {
    once.secretKey.fill(0);
  }
}
