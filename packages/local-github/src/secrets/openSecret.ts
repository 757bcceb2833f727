import { RepositoryStore } from '../store/RepositoryStore';
import { openSealedBox } from './sealedBox';

/**
 * Where a secret is.
 *
 * @public
 */
export interface SecretLocation {
  owner: string;
  repository: string;
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
  const found = repositories.find(location.owner, location.repository);
  const holder = location.environment
    ? found?.record.environments.find(
        ({ name }) =>
          name.toLowerCase() === location.environment?.toLowerCase(),
      )
    : found?.record;
  const secret = holder?.secrets.find(
    ({ name }) => name === location.name.toUpperCase(),
  );
  if (!holder?.keyPair || !secret) return undefined;
  return openSealedBox(secret.sealed, holder.keyPair);
}
