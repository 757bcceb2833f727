import {
  Operation,
  SecretAnswer,
} from '@microservice-scaffolder/plugin-microservice-common';
import { SecretRequest } from '@microservice-scaffolder/plugin-microservice-node';
import {
  forgetValues,
  resolveReferences,
  Resolving,
} from '../../secrets/resolveReferences';
import { UnresolvedSecretsError } from './UnresolvedSecretsError';

/**
 * Everything that the secrets of a repository need: values to be written, and secrets of the organisation that the
 * repository is given access to.
 *
 * @internal
 */
export interface ResolvedSecrets {
  values: SecretRequest[];
  organisationSecrets: string[];
}

/**
 * Finds the values of all secrets before the first one is written. A secret that this operation has set already and whose
 * value is gone is left as it is.
 *
 * Throws an `UnresolvedSecretsError` that names every reference without a value; the values that were found are zeros then.
 *
 * @internal
 */
export async function resolveSecrets(
  secrets: readonly SecretAnswer[],
  operation: Operation,
  resolving: Resolving,
): Promise<ResolvedSecrets> {
  const { found, problems } = await resolveReferences(
    secrets,
    operation,
    resolving,
  );
  if (problems.length > 0) {
    forgetValues(found);
    throw new UnresolvedSecretsError(problems);
  }
  return {
    values: found.flatMap(({ name, environment, resolution }) =>
      resolution.result === 'ok'
        ? [{ name, environment, value: resolution.value }]
        : [],
    ),
    organisationSecrets: found.flatMap(({ resolution }) =>
      resolution.result === 'grant' ? [resolution.organisationSecret] : [],
    ),
  };
}
