import { InputError } from '@backstage/errors';
import {
  formatProblem,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * References without a value, one sentence each. It says how the operation ends with it: what only waits for a source that
 * does not answer may go on by itself later.
 *
 * @internal
 */
export class UnresolvedSecretsError extends InputError {
  readonly ending: { state: 'needs_you' | 'waiting' };

  constructor(problems: readonly Problem[], state: 'needs_you' | 'waiting') {
    super(problems.map(formatProblem).join('\n'));
    this.ending = { state };
  }
}
