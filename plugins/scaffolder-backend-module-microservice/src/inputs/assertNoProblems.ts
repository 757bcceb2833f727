import { InputError } from '@backstage/errors';
import {
  formatProblem,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * Throws an `InputError` with one sentence per problem; does nothing where there is none.
 *
 * @internal
 */
export function assertNoProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) {
    throw new InputError(problems.map(formatProblem).join('\n'));
  }
}
