import { ApiError } from '../api/ApiError';
import { openSealedBox } from '../secrets/sealedBox';
import { KeyPair } from '../store/RepositoryRecord';
import { readActionsName } from './actionsHolder';

/** GitHub's limit for one secret, in bytes. */
const LARGEST_SECRET = 48 * 1024;

/**
 * The name of a secret as GitHub keeps it.
 *
 * @throws ApiError 422 for one that GitHub does not take
 */
export function checkSecretName(asked: string): string {
  const name = readActionsName(asked);
  if (!name) {
    throw ApiError.unprocessable(
      'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_), must not start with GITHUB_ and must not start with a number',
    );
  }
  return name;
}

/**
 * Opens a box once, so that a secret the deployment could not read is refused when it is sent.
 *
 * @throws ApiError 422 for a box that was not sealed for this pair, or whose content is too large
 */
export async function proveSealed(
  sealed: string,
  keyId: string,
  keyPair: KeyPair,
): Promise<void> {
  if (keyId !== keyPair.id) {
    throw ApiError.unprocessable(
      'The key_id is not the one of the current public key; fetch the public key again and seal for it',
    );
  }
  const value = await openSealedBox(sealed, keyPair);
  if (value === undefined) {
    throw ApiError.unprocessable(
      'The encrypted_value is not a sealed box for the public key',
    );
  }
  if (Buffer.byteLength(value) > LARGEST_SECRET) {
    throw ApiError.unprocessable('The secret is larger than 48 KB');
  }
}
