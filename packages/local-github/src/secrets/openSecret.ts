import { ActionsRecord } from '../store/RepositoryRecord';
import { RepositoryStore } from '../store/RepositoryStore';
import { openSealedBox } from './sealedBox';

/**
 * Where a secret is.
 *
 * @public
 */
export interface SecretLocation {
  owner: string;
  /** The organisation's own secrets when left out. */
  repository?: string;
  /** An environment of the repository; the repository's own secrets when left out. */
  environment?: string;
  name: string;
}

/**
 * Opens a secret as the runner of a workflow would.
 *
 * @returns the text that was sealed, or undefined when there is no such secret
 */
export async function openSecret(
  repositories: RepositoryStore,
  location: SecretLocation,
): Promise<string | undefined> {
  const holder = holderOf(repositories, location);
  const secret = holder?.secrets.find(
    ({ name }) => name === location.name.toUpperCase(),
  );
  if (!holder?.keyPair || !secret) return undefined;
  return openSealedBox(secret.sealed, holder.keyPair);
}

function holderOf(
  repositories: RepositoryStore,
  { owner, repository, environment }: SecretLocation,
): Pick<ActionsRecord, 'keyPair' | 'secrets'> | undefined {
  if (repository === undefined) return repositories.organisations.get(owner);
  const record = repositories.find(owner, repository)?.record;
  return environment === undefined
    ? record
    : record?.environments.find(
        ({ name }) => name.toLowerCase() === environment.toLowerCase(),
      );
}
