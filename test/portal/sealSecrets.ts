import {
  formatSealedSecret,
  parseSealedSecret,
  SealingKey,
  writeEnvelope,
} from '@microservice-scaffolder/plugin-microservice-common';
import sodium from 'libsodium-wrappers';

/**
 * What the form's SealedSecret fields send in the place of values; what is sealed already stays as it is.
 *
 * @param key - what the portal answers under `/api/microservice/secrets/key`
 */
export async function sealSecrets(
  { id, publicKey, user }: SealingKey,
  values: Record<string, string>,
): Promise<Record<string, string>> {
  await sodium.ready;
  const key = Buffer.from(publicKey, 'base64');
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (parseSealedSecret(value)) return [name, value];
      const box = sodium.crypto_box_seal(writeEnvelope({ user, value }), key);
      return [name, formatSealedSecret({ keyId: id, box })];
    }),
  );
}
