import sodium from 'libsodium-wrappers';

/**
 * Seals a value to a public key, so that only GitHub can open it: a libsodium sealed box, in base64.
 * Source: GitHub's documentation, "Encrypting secrets for the REST API".
 *
 * @internal
 */
export async function sealSecret(
  value: Uint8Array,
  publicKey: string,
): Promise<string> {
  await sodium.ready;
  const key = sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL);
  const box = sodium.crypto_box_seal(value, key);
  return sodium.to_base64(box, sodium.base64_variants.ORIGINAL);
}
