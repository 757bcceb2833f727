import {
  Operation,
  Problem,
  SecretAnswer,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  checkSecretSize,
  resolveSecret,
  SecretRequest,
  SecretSources,
} from '@microservice-scaffolder/plugin-microservice-node';
import { assertNoProblems } from '../../inputs/assertNoProblems';
import { placedName } from './Provisioning';

/**
 * Finds the values of all secrets before the first one is written. A secret that this operation has set already and whose
 * value is gone is left as it is: a task that is retried after the page was reloaded has lost what was typed.
 *
 * Throws an `InputError` that names every reference without a value.
 *
 * @internal
 */
export function resolveSecrets(
  secrets: readonly SecretAnswer[],
  operation: Operation,
  sources: SecretSources,
): SecretRequest[] {
  const alreadySet = namesSet(operation);
  const problems: Problem[] = [];
  const requests: SecretRequest[] = [];
  secrets.forEach(({ name, from, environment }, index) => {
    const where = `secrets[${index}].from`;
    const found = resolveSecret(where, from, sources);
    if (found.result === 'ok') {
      problems.push(...checkSecretSize(where, found.value));
      requests.push({ name, environment, value: found.value });
    } else if (!alreadySet.has(placedName({ name, environment }))) {
      problems.push(found.problem);
    }
  });
  if (problems.length > 0) requests.forEach(({ value }) => value.fill(0));
  assertNoProblems(problems);
  return requests;
}

function namesSet(operation: Operation): ReadonlySet<unknown> {
  const names = operation.detail?.secrets;
  return new Set(Array.isArray(names) ? names : []);
}
