import { checkName } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * What is wrong with the name of a service, as the form shows it beneath the field.
 *
 * @param name - what was typed
 * @returns one sentence with the fix, or `undefined` for a good name
 */
export function nameError(name: string | undefined): string | undefined {
  const problem = checkName(name);
  return problem && `The name ${problem.what}; ${problem.fix}.`;
}
