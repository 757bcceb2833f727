import { Problem } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * Something that would stop a run. Where `waiting` is set, nobody has to change anything: it passes, or somebody has to
 * be asked again.
 *
 * @public
 */
export interface PreflightProblem extends Problem {
  /** Until when it is known to last, ISO 8601, UTC; empty where nobody knows. */
  waiting?: { until?: string };
}
