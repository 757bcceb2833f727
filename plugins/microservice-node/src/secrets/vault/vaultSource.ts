import { SecretFailure, SecretSource } from '../SecretSource';
import { VaultSettings } from '../SecretSettings';
import { VaultPatience } from './askVault';
import { describeVaultFailure } from './describeVaultFailure';
import { memberOf } from './VaultAnswer';
import { VaultSession } from './VaultSession';

/**
 * `vault:path#key`: one text of a secret in a KV engine, version 2, of a Vault or an OpenBao.
 *
 * @param patience - how long to wait, for tests
 * @internal
 */
export function vaultSource(
  settings: VaultSettings | undefined,
  patience?: VaultPatience,
): SecretSource {
  if (!settings) return async () => notConfigured();
  const session = new VaultSession(settings, patience);
  return async (reference, { signal }) => {
    const [path, key] = reference.split('#');
    const place = `${settings.mount}/data/${path}`;
    const answer = await session.read(place, signal);
    if (answer.status !== 200) return describeVaultFailure(answer, place);
    const content = memberOf(memberOf(answer.body, 'data'), 'data');
    const value = memberOf(content, key);
    return typeof value === 'string' && value !== ''
      ? new TextEncoder().encode(value)
      : noText(path, key, value);
  };
}

function notConfigured(): SecretFailure {
  return {
    reason: 'missing',
    what: 'this portal has no vault',
    fix: "ask the platform team to set 'microservice.secrets.vault.address'",
    code: 'secret.missing',
  };
}

function noText(path: string, key: string, value: unknown): SecretFailure {
  const isThere = value !== undefined && value !== null && value !== '';
  return {
    reason: 'missing',
    what: isThere
      ? `'${key}' of the secret '${path}' in the vault is no text`
      : `the secret '${path}' in the vault has no '${key}'`,
    fix: 'ask its owners to write it there as a text',
    code: 'secret.missing',
  };
}
