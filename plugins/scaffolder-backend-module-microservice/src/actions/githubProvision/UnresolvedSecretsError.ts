import { InputError } from '@backstage/errors';
import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { PreflightProblem } from '@microservice-scaffolder/plugin-microservice-node';

/**
 * References without a value, one sentence each. It says how the operation ends with it: what only waits for a source that
 * does not answer may go on by itself later.
 *
 * @internal
 */
export class UnresolvedSecretsError extends InputError {
  readonly ending: { state: 'needs_you' | 'waiting' };

  constructor(problems: readonly PreflightProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    const onlyWaits = problems.every(({ waiting }) => waiting);
    this.ending = { state: onlyWaits ? 'waiting' : 'needs_you' };
  }
}
