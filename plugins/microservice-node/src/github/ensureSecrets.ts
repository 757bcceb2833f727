import { callGithub, tryGithub } from './callGithub';
import { GithubRepository, repositoryParameters } from './GithubRepository';
import { sealSecret } from './sealSecret';

/**
 * A secret of the repository's CI.
 *
 * @public
 */
export interface SecretRequest {
  name: string;
  /** The environment that owns it; the repository where absent. */
  environment?: string;
  /** The value, sealed here and then overwritten with zeros. */
  value: Uint8Array;
}

interface PublicKey {
  key: string;
  key_id: string;
}

/** GitHub may change a key between our reading it and our writing the secret: then it is read again. */
const ATTEMPTS = 3;

/**
 * Writes secrets, each sealed to the key of its repository or environment, which are different keys. GitHub shows no
 * values, so an existing secret is always written again. The given values are zeros afterwards, also after an error.
 *
 * Throws a `GithubError` that names the secret.
 *
 * @public
 */
export async function ensureSecrets(
  repository: GithubRepository,
  secrets: readonly SecretRequest[],
): Promise<void> {
  const keys = new Map<string | undefined, PublicKey>();
  try {
    for (const secret of secrets) await ensureSecret(repository, secret, keys);
  } finally {
    for (const secret of secrets) secret.value.fill(0);
  }
}

async function ensureSecret(
  repository: GithubRepository,
  secret: SecretRequest,
  keys: Map<string | undefined, PublicKey>,
): Promise<void> {
  const place = secret.environment
    ? `the environment ${secret.environment} of `
    : '';
  const doing = `write the secret ${secret.name} to ${place}${repository.owner}/${repository.name}`;
  const calls = secret.environment
    ? ofEnvironment(repository, secret.name, secret.environment)
    : ofRepository(repository, secret.name);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const key =
      keys.get(secret.environment) ??
      (await callGithub(doing, calls.readKey)).data;
    keys.set(secret.environment, key);
    const box = {
      encrypted_value: await sealSecret(secret.value, key.key),
      key_id: key.key_id,
    };
    const written = await tryGithub(
      doing,
      // 422 with a fresh key is not about the key.
      ({ status }) => status === 422 && attempt < ATTEMPTS,
      () => calls.write(box),
    );
    if (written) return;
    keys.delete(secret.environment);
  }
}

interface SecretCalls {
  readKey(): Promise<{ data: PublicKey }>;
  write(box: { encrypted_value: string; key_id: string }): Promise<unknown>;
}

function ofRepository(repository: GithubRepository, name: string): SecretCalls {
  const { actions } = repository.client.rest;
  const parameters = repositoryParameters(repository);
  return {
    readKey: () => actions.getRepoPublicKey(parameters),
    write: box =>
      actions.createOrUpdateRepoSecret({
        ...parameters,
        ...box,
        secret_name: name,
      }),
  };
}

function ofEnvironment(
  repository: GithubRepository,
  name: string,
  environment: string,
): SecretCalls {
  const { actions } = repository.client.rest;
  const parameters = {
    ...repositoryParameters(repository),
    environment_name: environment,
  };
  return {
    readKey: () => actions.getEnvironmentPublicKey(parameters),
    write: box =>
      actions.createOrUpdateEnvironmentSecret({
        ...parameters,
        ...box,
        secret_name: name,
      }),
  };
}
