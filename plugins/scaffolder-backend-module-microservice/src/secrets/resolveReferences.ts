import {
  Operation,
  Problem,
  SecretAnswer,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  checkSecretSize,
  PreflightProblem,
  SecretQuery,
  SecretResolution,
  SecretResolver,
} from '@microservice-scaffolder/plugin-microservice-node';

/**
 * Who resolves references, for whom.
 *
 * @internal
 */
export interface Resolving {
  resolver: SecretResolver;
  query: Omit<SecretQuery, 'where' | 'from'>;
}

/**
 * A secret with what became of its reference.
 *
 * @internal
 */
export interface ResolvedReference extends SecretAnswer {
  where: string;
  resolution: SecretResolution;
}

/**
 * Resolves all references, and tells what is wrong with them. A secret that this operation has set already and whose value is
 * gone is no problem: a task that is retried after the page was reloaded has lost what was typed.
 *
 * The caller hands the values to `forgetValues`.
 *
 * @internal
 */
export async function resolveReferences(
  secrets: readonly SecretAnswer[],
  operation: Operation | undefined,
  { resolver, query }: Resolving,
): Promise<{ found: ResolvedReference[]; problems: PreflightProblem[] }> {
  const found: ResolvedReference[] = [];
  try {
    for (const [index, secret] of secrets.entries()) {
      const where = `secrets[${index}].from`;
      const { from } = secret;
      const resolution = await resolver.resolve({ ...query, where, from });
      found.push({ ...secret, where, resolution });
    }
  } catch (error) {
    forgetValues(found);
    throw error;
  }
  const names = operation?.detail?.secrets;
  const alreadySet = new Set<unknown>(Array.isArray(names) ? names : []);
  return { found, problems: found.flatMap(each => judge(each, alreadySet)) };
}

/**
 * Overwrites the values with zeros.
 *
 * @internal
 */
export function forgetValues(found: readonly ResolvedReference[]): void {
  for (const { resolution } of found) {
    if (resolution.result === 'ok') resolution.value.fill(0);
  }
}

function judge(
  reference: ResolvedReference,
  alreadySet: ReadonlySet<unknown>,
): PreflightProblem[] {
  const { resolution, where, name, environment } = reference;
  if (resolution.result === 'ok') {
    return checkSecretSize(where, resolution.value);
  }
  if (resolution.result === 'grant') {
    return checkGrant(reference, resolution.organisationSecret);
  }
  const { reason, problem } = resolution;
  if (reason === 'unreachable') return [{ ...problem, waiting: {} }];
  const placed = environment ? `${environment}/${name}` : name;
  return reason === 'missing' && alreadySet.has(placed) ? [] : [problem];
}

/** An organisation's secret reaches the CI of the whole repository, under its own name. */
function checkGrant(
  { where, name, environment }: ResolvedReference,
  organisationSecret: string,
): Problem[] {
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
