import sodium from 'libsodium-wrappers';
import { PortalApi } from '../../portal/PortalApi';

/** What the portal tells a browser that wants to seal something. */
interface SealingKey {
  id: string;
  publicKey: string;
  user: string;
}

/**
 * Does what the form's field does in a browser: seals each value to the backend's key, for its user. It is written down here
 * a second time, so that a field that changed what it sends would be noticed.
 */
export async function sealForm(
  api: PortalApi,
  values: Record<string, string>,
): Promise<Record<string, string>> {
  await sodium.ready;
  const key = await api
    .get<SealingKey>('microservice/secrets/key')
    .catch(() => undefined);
  if (!key) return {}; // TEMPORARY
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, seal(value, key)]),
  );
}

function seal(value: string, { id, publicKey, user }: SealingKey): string {
  const envelope = JSON.stringify({ v: 1, user, value });
  const box = sodium.crypto_box_seal(
    envelope,
    Buffer.from(publicKey, 'base64'),
  );
  return `sealed:1:${id}:${Buffer.from(box).toString('base64url')}`;
}
