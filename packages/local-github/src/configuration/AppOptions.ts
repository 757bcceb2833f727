/**
 * What a GitHub App may do, under GitHub's own names: `{ contents: 'write', actions_variables: 'write' }`.
 *
 * @public
 */
export type AppPermissions = Record<string, 'read' | 'write' | 'admin'>;

/**
 * Where a GitHub App is installed.
 *
 * @public
 */
export interface InstallationOptions {
  id: number;
  /** The login of an organisation or a user. */
  account: string;
  /** Names of the repositories it was given; all of the account's when left out. */
  repositories?: string[];
}

/**
 * A GitHub App.
 *
 * @public
 */
export interface AppOptions {
  id: number;
  /** The name in URLs: `microservice-scaffolder`. */
  slug: string;
  /** The name people read; the slug when left out. */
  name?: string;
  /** What a JSON Web Token may name as issuer besides the id; `Iv1.<slug>` when left out. */
  clientId?: string;
  /** PEM; the other half of the key pair signs the App's JSON Web Tokens. */
  publicKey: string;
  permissions: AppPermissions;
  installations: InstallationOptions[];
}
