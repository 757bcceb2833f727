import sodium from 'libsodium-wrappers';

/** Seals a text for a public key, as GitHub's documentation tells clients to. */
export async function sealForGithub(
  text: string,
  publicKey: string,
): Promise<string> {
  await sodium.ready;
  const key = Buffer.from(publicKey, 'base64');
  return Buffer.from(sodium.crypto_box_seal(text, key)).toString('base64');
}
