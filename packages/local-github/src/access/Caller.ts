import {
  AppOptions,
  AppPermissions,
  InstallationOptions,
} from '../configuration/AppOptions';
import { UserOptions } from '../configuration/LocalGithubOptions';
import { Account } from '../store/Accounts';

/** A GitHub App on an account. */
export interface Installation {
  id: number;
  app: AppOptions;
  account: Account;
  options: InstallationOptions;
}

/** What an installation access token is good for. */
export interface Grant {
  installation: Installation;
  permissions: AppPermissions;
  /** Names of repositories; undefined for all of the account's. */
  repositories?: string[];
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** Who sends a request. */
export type Caller =
  | { kind: 'anonymous' }
  /** With credentials that are wrong, and what GitHub says about them. */
  | { kind: 'refused'; status: number; message: string }
  /** A user; without options it is the owner of the server's one token. */
  | { kind: 'user'; account: Account; options?: UserOptions }
  /** An App itself, with a JSON Web Token. */
  | { kind: 'app'; app: AppOptions }
  /** An App on an account, with an installation access token. */
  | ({ kind: 'installation' } & Grant);

/** True for a caller who is somebody: a user, or an App where it is installed. */
export function isKnown(caller: Caller): boolean {
  return caller.kind === 'user' || caller.kind === 'installation';
}
