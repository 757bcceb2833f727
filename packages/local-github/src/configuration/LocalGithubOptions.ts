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
  /** The one token that may write and see what is not public. */
  token: string;
  organisations: OrganisationOptions[];
  /** Checks every answer against GitHub's description too; an answer that does not fit becomes a 500. For tests. */
  validateAnswers?: boolean;
}
