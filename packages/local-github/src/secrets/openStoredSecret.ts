import { RepositoryStore } from '../store/RepositoryStore';
import { openSecret, SecretLocation } from './openSecret';

/**
 * Opens a secret in the directory of a server, for tests that run the server as a process of its own.
 *
 * @param directory the server's directory; the server may be running
 * @param location where the secret was put
 * @returns the text that was sealed, or undefined when there is none
 *
 * @public
 */
export async function openStoredSecret(
  directory: string,
  location: SecretLocation,
): Promise<string | undefined> {
  return openSecret(new RepositoryStore(directory), location);
}
