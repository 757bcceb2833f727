import sodium from 'libsodium-wrappers';
import {
  formatSealedSecret,
  writeEnvelope,
} from '@microservice-scaffolder/plugin-microservice-common';
import { SealingKeys } from '../SealingKeys';

/** What the browser of a user sends in the place of a value. */
export async function sealFor(
  keys: Pick<SealingKeys, 'current'>,
  user: string,
  value: string,
): Promise<string> {
  await sodium.ready;
  const { id, publicKey } = keys.current;
  const box = sodium.crypto_box_seal(
    writeEnvelope({ user, value }),
    Buffer.from(publicKey, 'base64'),
  );
  return formatSealedSecret({ keyId: id, box });
}
