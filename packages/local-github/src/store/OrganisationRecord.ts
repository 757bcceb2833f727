import { KeyPair, SecretRecord } from './RepositoryRecord';

/** A secret that repositories of an organisation share. */
export interface OrganisationSecretRecord extends SecretRecord {
  /** Which repositories may use it: all, those that are not public, or those that were selected. */
  visibility: 'all' | 'private' | 'selected';
  /** Numbers of repositories, for `selected`. */
  repositories: number[];
}

/** Everything about an organisation that is not in the configuration. */
export interface OrganisationRecord {
  /** Made when somebody first asks for the public key. */
  keyPair?: KeyPair;
  secrets: OrganisationSecretRecord[];
}
