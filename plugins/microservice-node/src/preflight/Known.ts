import { PreflightProblem } from './PreflightProblem';

/**
 * A fact, or why it could not be found out.
 *
 * @public
 */
export type Known<T> =
  | { known: true; value: T }
  | { known: false; problem: PreflightProblem };

/**
 * What is wrong with a fact; where it is not known, that is what is wrong.
 *
 * @internal
 */
export function whenKnown<T>(
  fact: Known<T>,
  check: (value: T) => PreflightProblem[],
): PreflightProblem[] {
  return fact.known ? check(fact.value) : [fact.problem];
}
