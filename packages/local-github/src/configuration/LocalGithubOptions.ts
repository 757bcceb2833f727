import { AppOptions } from './AppOptions';
import { LagOptions } from './LagOptions';
import { LimitOptions } from './LimitOptions';

/**
 * A team of an organisation.
 *
 * @public
 */
export interface TeamOptions {
  /** The name in URLs: `shop-team`. */
  slug: string;
  /** The name people read; the slug when left out. */
  name?: string;
  description?: string;
}

/**
 * An organisation that exists from the start.
 *
 * @public
 */
export interface OrganisationOptions {
  /** The name in URLs: `acme`. */
  login: string;
  /** The name people read; the login when left out. */
  name?: string;
  description?: string;
  teams?: TeamOptions[];
  /** What was paid for: `free` has no protection of private branches. `enterprise` when left out, which has everything. */
  plan?: 'free' | 'enterprise';
}

/**
 * Somebody besides the owner of the one token.
 *
 * @public
 */
export interface UserOptions {
  login: string;
  /** The name people read; the login when left out. */
  name?: string;
  /** A classic personal access token; without one the user only exists. */
  token?: string;
  /** What the token may do, under GitHub's names: `repo`, `public_repo`, `workflow`, `delete_repo`; everything when left out. */
  scopes?: string[];
  /** Organisations the user owns: everything in them is theirs to change. */
  owns?: string[];
  /** Teams the user is in: `acme/shop-team`. A member of a team is a member of its organisation. */
  teams?: string[];
}

/**
 * What a local GitHub needs to start.
 *
 * @public
 */
export interface LocalGithubOptions {
  /** Where repositories and their metadata live; made when missing, and read again by the next start. */
  directory: string;
  /** The port on 127.0.0.1; 0 takes a free one. */
  port: number;
  /** The token of the owner of everything, who may do everything. */
  token: string;
  organisations: OrganisationOptions[];
  /** Further users, with tokens of their own. */
  users?: UserOptions[];
  /** GitHub Apps and where they are installed. */
  apps?: AppOptions[];
  /** Limits that callers are kept to; none when left out. */
  limits?: LimitOptions;
  /** How long what was just made is not there yet; no time when left out. */
  lag?: LagOptions;
  /** The time in milliseconds since 1970, for tests that cannot wait an hour; the machine's clock when left out. */
  clock?: () => number;
  /** Checks every answer against GitHub's description too; an answer that does not fit becomes a 500. For tests. */
  validateAnswers?: boolean;
}
