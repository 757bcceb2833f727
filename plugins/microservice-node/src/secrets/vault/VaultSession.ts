import { VaultSettings } from '../SecretSettings';
import { askVault, VaultPatience } from './askVault';
import { memberOf, VaultAnswer } from './VaultAnswer';

interface Lease {
  token: string;
  /** When the token is renewed, in milliseconds since 1970; never where it has no end. */
  renewAt: number;
  renewable: boolean;
}

/** A token is renewed when two thirds of its time are over. */
const SHARE_BEFORE_RENEWAL = 2 / 3;

/**
 * What a vault knows us by: a token that is configured, or one that a login with AppRole gave, which is renewed in time and
 * fetched again when it is refused. The token is in memory only.
 *
 * @internal
 */
export class VaultSession {
  readonly #settings: VaultSettings;
  readonly #patience: VaultPatience | undefined;
  #lease?: Promise<Lease | VaultAnswer>;

  constructor(settings: VaultSettings, patience?: VaultPatience) {
    this.#settings = settings;
    this.#patience = patience;
  }

  /** Asks with a valid token; a token that is refused is fetched again, once. */
  async read(path: string, signal?: AbortSignal): Promise<VaultAnswer> {
    const first = await this.#readOnce(path, signal);
    const mayLoginAgain =
      first.status === 403 &&
      first.doing === 'read' &&
      'roleId' in this.#settings.login;
    if (!mayLoginAgain) return first;
    this.#lease = undefined;
    return this.#readOnce(path, signal);
  }

  async #readOnce(path: string, signal?: AbortSignal): Promise<VaultAnswer> {
    const lease = await this.#validLease(signal);
    if ('status' in lease) return lease;
    return this.#ask('read', path, { token: lease.token, signal });
  }

  /** One login at a time, however many ask; one that failed is forgotten. */
  async #validLease(signal?: AbortSignal): Promise<Lease | VaultAnswer> {
    // Somebody else's login may have been cancelled with their task.
    const known = await this.#lease?.catch(() => undefined);
    if (known && 'token' in known && Date.now() < known.renewAt) return known;
    const pending = this.#nextLease(known, signal);
    this.#lease = pending;
    const next = await pending.catch(error => {
      this.#lease = undefined;
      throw error;
    });
    if ('status' in next) this.#lease = undefined;
    return next;
  }

  async #nextLease(
    known: Lease | VaultAnswer | undefined,
    signal?: AbortSignal,
  ): Promise<Lease | VaultAnswer> {
    const { login } = this.#settings;
    if ('token' in login) {
      return { token: login.token, renewAt: Infinity, renewable: false };
    }
    if (known && 'token' in known && known.renewable) {
      const renewed = await this.#renew(known.token, signal);
      if (renewed) return renewed;
    }
    const { roleId, secretId } = login;
    const answer = await this.#ask('log in', `auth/${login.mount}/login`, {
      content: { role_id: roleId, secret_id: secretId },
      signal,
    });
    return leaseIn(answer) ?? answer;
  }

  async #renew(token: string, signal?: AbortSignal) {
    const answer = await this.#ask('log in', 'auth/token/renew-self', {
      content: {},
      token,
      signal,
    });
    return leaseIn(answer);
  }

  async #ask(
    doing: VaultAnswer['doing'],
    path: string,
    request: {
      content?: Record<string, string>;
      token?: string;
      signal?: AbortSignal;
    },
  ): Promise<VaultAnswer> {
    const { address, namespace } = this.#settings;
    const { content, token, signal } = request;
    return askVault(
      {
        doing,
        method: content ? 'POST' : 'GET',
        url: `${address}/v1/${path}`,
        headers: {
          'X-Vault-Request': 'true',
          ...(namespace && { 'X-Vault-Namespace': namespace }),
          ...(token && { 'X-Vault-Token': token }),
          ...(content && { 'Content-Type': 'application/json' }),
        },
        content,
        signal,
      },
      this.#patience,
    );
  }
}

function leaseIn({ status, body }: VaultAnswer): Lease | undefined {
  const auth = memberOf(body, 'auth');
  const token = memberOf(auth, 'client_token');
  if (status !== 200 || typeof token !== 'string') return undefined;
  const seconds = Number(memberOf(auth, 'lease_duration'));
  return {
    token,
    // A lease of 0 seconds has no end.
    renewAt: seconds
      ? Date.now() + seconds * 1_000 * SHARE_BEFORE_RENEWAL
      : Infinity,
    renewable: memberOf(auth, 'renewable') === true,
  };
}
