import { CustomErrorBase } from '@backstage/errors';
import {
  formatProblem,
  OperationEnding,
} from '@microservice-scaffolder/plugin-microservice-common';
import { PreflightProblem } from './PreflightProblem';

/**
 * A run that did not begin: one sentence for each problem, and nothing was changed.
 *
 * @public
 */
export class PreflightError extends CustomErrorBase {
  readonly name = 'PreflightError' as const;
  /** How the run stands: it waits only where nobody has to change anything. */
  readonly ending: Pick<OperationEnding, 'state' | 'waitUntil'>;

  private constructor(problems: readonly PreflightProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.ending = endingOf(problems);
  }

  static of(problems: readonly PreflightProblem[]) {
    return new PreflightError(problems);
  }
}

/** The last of the times that are known, since all of them have to pass. */
function endingOf(
  problems: readonly PreflightProblem[],
): PreflightError['ending'] {
  if (problems.some(({ waiting }) => !waiting)) return { state: 'needs_you' };
  const times = problems.flatMap(({ waiting }) => waiting?.until ?? []);
  return { state: 'waiting', waitUntil: times.sort().at(-1) };
}
