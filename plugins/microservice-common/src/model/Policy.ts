import { EnvironmentAnswer, Visibility } from './Answers';

/** An organisation or user on a GitHub host that services may be created in. @public */
export interface AllowedOrganisation {
  host: string;
  owner: string;
}

/**
 * What the platform team allows, and what it presets. An absent list allows everything that the recipe offers.
 *
 * @public
 */
export interface Policy {
  organisations?: AllowedOrganisation[];
  visibilities?: Visibility[];
  recipes?: string[];
  layouts?: string[];
  options?: string[];
  presets?: string[];
  /** Kinds of entity that may own a service, lower case; `group` by default. */
  ownerKinds?: string[];
  /** Whom a user may make the owner: a group that the user is in, which is the default, or any owner. */
  ownership?: 'member' | 'any';
  defaults?: {
    organisation?: AllowedOrganisation;
    visibility?: Visibility;
    environments?: EnvironmentAnswer[];
  };
}
