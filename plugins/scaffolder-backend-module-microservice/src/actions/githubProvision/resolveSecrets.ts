import {
  Operation,
  Problem,
  SecretAnswer,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  checkSecretSize,
  SecretQuery,
  SecretRequest,
  SecretResolution,
  SecretResolver,
} from '@microservice-scaffolder/plugin-microservice-node';
import { placedName } from './Provisioning';
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

/** Who resolves, for whom. */
interface Resolving {
  resolver: SecretResolver;
  query: Omit<SecretQuery, 'where' | 'from'>;
}

interface Row extends SecretAnswer {
  where: string;
  resolution: SecretResolution;
}

/**
 * Finds the values of all secrets before the first one is written. A secret that this operation has set already and whose
 * value is gone is left as it is: a task that is retried after the page was reloaded has lost what was typed.
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
  const rows: Row[] = [];
  try {
    for (const [index, secret] of secrets.entries()) {
      const where = `secrets[${index}].from`;
      const { from } = secret;
      const resolution = await resolving.resolver.resolve({
        ...resolving.query,
        where,
        from,
      });
      rows.push({ ...secret, where, resolution });
    }
    assertResolved(rows, namesSet(operation));
  } catch (error) {
    valuesOf(rows).forEach(({ value }) => value.fill(0));
    throw error;
  }
  return {
    values: valuesOf(rows),
    organisationSecrets: rows.flatMap(({ resolution }) =>
      resolution.result === 'grant' ? [resolution.organisationSecret] : [],
    ),
  };
}

function valuesOf(rows: readonly Row[]): SecretRequest[] {
  return rows.flatMap(({ name, environment, resolution }) =>
    resolution.result === 'ok'
      ? [{ name, environment, value: resolution.value }]
      : [],
  );
}

function assertResolved(
  rows: readonly Row[],
  alreadySet: ReadonlySet<unknown>,
): void {
  const problems = rows.flatMap(row => problemsOf(row, alreadySet));
  if (problems.length === 0) return;
  const onlyWaiting = rows.every(
    ({ resolution }) =>
      resolution.result !== 'unresolved' || resolution.reason === 'unreachable',
  );
  throw new UnresolvedSecretsError(
    problems,
    onlyWaiting ? 'waiting' : 'needs_you',
  );
}

function problemsOf(row: Row, alreadySet: ReadonlySet<unknown>): Problem[] {
  const { resolution, where } = row;
  if (resolution.result === 'ok') {
    return checkSecretSize(where, resolution.value);
  }
  if (resolution.result === 'grant') return checkGrant(row);
  const isGone = resolution.reason === 'missing';
  return isGone && alreadySet.has(placedName(row)) ? [] : [resolution.problem];
}

/** An organisation's secret reaches the CI of the whole repository, under its own name. */
function checkGrant({ where, name, environment, resolution }: Row): Problem[] {
  if (resolution.result !== 'grant') return [];
  const { organisationSecret } = resolution;
  const isSame = organisationSecret.toUpperCase() === name.toUpperCase();
  if (isSame && !environment) return [];
  return [
    {
      where,
      what: 'gives the repository a secret of its organisation, which the CI sees under its own name in every environment',
      fix: environment
        ? "remove 'environment', or refer to a value"
        : `name the secret '${organisationSecret}'`,
      code: 'secret.grant',
    },
  ];
}

function namesSet(operation: Operation): ReadonlySet<unknown> {
  const names = operation.detail?.secrets;
  return new Set(Array.isArray(names) ? names : []);
}
