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
  /** What the last one left who looked after the lease: they do it one after the other, so that one login is enough. */
  #lease: Promise<Lease | undefined> = Promise.resolve(undefined);

  constructor(settings: VaultSettings, patience?: VaultPatience) {
    this.#settings = settings;
    this.#patience = patience;
  }

  /** Asks with a valid token; a token that is refused is fetched again, once. */
  async read(path: string, signal?: AbortSignal): Promise<VaultAnswer> {
    const lease = await this.#validLease(signal);
    if ('status' in lease) return lease;
    const { token } = lease;
    const first = await this.#ask('read', path, { token, signal });
    if (first.status !== 403 || 'token' in this.#settings.login) return first;
    this.#forget(lease);
    const fresh = await this.#validLease(signal);
    return 'status' in fresh
      ? fresh
      : this.#ask('read', path, { token: fresh.token, signal });
  }

  #forget(lease: Lease): void {
    this.#lease = this.#lease.then(known =>
      known === lease ? undefined : known,
    );
  }

  async #validLease(signal?: AbortSignal): Promise<Lease | VaultAnswer> {
    const turn = this.#lease.then(known => this.#nextLease(known, signal));
    this.#lease = turn.then(
      found => ('token' in found ? found : undefined),
      () => undefined,
    );
    return unlessAborted(turn, signal);
  }

  async #nextLease(
    known: Lease | undefined,
    signal?: AbortSignal,
  ): Promise<Lease | VaultAnswer> {
    const { login } = this.#settings;
    if ('token' in login) {
      return { token: login.token, renewAt: Infinity, renewable: false };
    }
    if (known && Date.now() < known.renewAt) return known;
    const renewed = known?.renewable
      ? await this.#renew(known.token, signal)
      : undefined;
    if (renewed) return renewed;
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

/** Waiting for somebody else's login ends with the task as well. */
async function unlessAborted<T>(
  work: Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  if (!signal) return work;
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
