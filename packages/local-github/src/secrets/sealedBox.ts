import { createHash } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import { KeyPair } from '../store/RepositoryRecord';

/**
 * A new key pair for sealed boxes, whose id follows from the public key as a decimal number like GitHub's.
 */
export async function createKeyPair(): Promise<KeyPair> {
  await sodium.ready;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const digest = createHash('sha256').update(publicKey).digest();
  return {
    id: digest.readBigUInt64BE().toString(),
    publicKey: Buffer.from(publicKey).toString('base64'),
    privateKey: Buffer.from(privateKey).toString('base64'),
  };
}

/**
 * Opens a sealed box.
 *
 * @param sealed base64, as GitHub's API takes it
 * @param keyPair the pair it was sealed for
 * @returns the text, or undefined when it is not a box for this pair
 */
export async function openSealedBox(
  sealed: string,
  keyPair: KeyPair,
): Promise<string | undefined> {
  await sodium.ready;
  try {
    const opened = sodium.crypto_box_seal_open(
      Buffer.from(sealed, 'base64'),
      Buffer.from(keyPair.publicKey, 'base64'),
      Buffer.from(keyPair.privateKey, 'base64'),
    );
    return Buffer.from(opened).toString('utf8');
  } catch {
    return undefined;
  }
}
