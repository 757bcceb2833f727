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
import { placedName } from './placedName';

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
 * The part of a step that says who asks for secrets.
 *
 * @internal
 */
export interface SecretsContext {
  /** The task's own secrets. */
  secrets?: Record<string, string>;
  user?: { ref?: string };
  templateInfo?: { entityRef: string };
}

/**
 * The query of a step, without the reference.
 *
 * @internal
 */
export function queryOf(
  { secrets, user, templateInfo }: SecretsContext,
  signal: AbortSignal | undefined,
): Resolving['query'] {
  return {
    form: secrets ?? {},
    user: user?.ref,
    template: templateInfo?.entityRef,
    signal,
  };
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
  const { resolution, where } = reference;
  if (resolution.result === 'ok') {
    return checkSecretSize(where, resolution.value);
  }
  if (resolution.result === 'grant') {
    return checkGrant(reference, resolution.organisationSecret);
  }
  const { reason, problem } = resolution;
  if (reason === 'unreachable') return [{ ...problem, waiting: {} }];
  const isSet = alreadySet.has(placedName(reference));
  return reason === 'missing' && isSet ? [] : [problem];
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
