/**
 * Which references templates may use: everything but `form:` needs a row.
 *
 * @public
 */
export interface SecretAllowance {
  /** References, with `*` for any characters but `/`, and `**` for any: `vault:ci/*`. */
  from: string;
  /** Entity references of templates, with the same stars; all templates where absent. */
  templates?: readonly string[];
}

/**
 * How a Vault or OpenBao is reached.
 *
 * @public
 */
export interface VaultSettings {
  /** Its origin: `https://vault.example.com:8200`. */
  address: string;
  namespace?: string;
  /** Where the KV engine, version 2, is mounted. */
  mount: string;
  login:
    | { token: string }
    | { roleId: string; secretId: string; mount: string };
}

/**
 * Where secrets may come from, as the platform team has configured it. It holds credentials: it is handed to the sources
 * and to nobody else.
 *
 * @public
 */
export interface SecretSettings {
  allow: readonly SecretAllowance[];
  /** Whether a value of the form may come unsealed. */
  plainForm: 'refuse' | 'allow';
  /** Folder of `file:`, for example one with mounted secrets of Kubernetes. */
  directory?: string;
  vault?: VaultSettings;
  /** Private keys in base64, or a file with one a line, which is made where it is absent. The first key is the current one. */
  sealing?: { privateKeys: readonly string[] } | { keyFile: string };
}
