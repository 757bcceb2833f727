import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { isHeld } from './operationLease';
import { hasReached } from './operationProgress';

/** For how long a task that has created nothing keeps others away from the name. */
const RESERVATION_MILLISECONDS = 15 * 60 * 1000;

/**
 * What becomes of a request to open an operation on a repository that another one occupies.
 *
 * @public
 */
export type OpeningDecision = 'refuse' | 'supersede';

/**
 * Decides whether a new operation may take over a repository name from an unfinished one. Once a repository was created,
 * never: it carries the other's marker. Before that the name is only reserved, and a task that ended or was given up must
 * not block it. A wrong guess does no harm: GitHub gives the name to one of them, and the marker tells which.
 *
 * @public
 */
export function decideOpening(occupant: Operation, now: Date): OpeningDecision {
  const created = occupant.repositoryId !== undefined;
  if (created || hasReached(occupant, 'created')) return 'refuse';
  if (isHeld(occupant, now)) return 'refuse';
  if (occupant.state !== 'running') return 'supersede';
  const idle = now.getTime() - Date.parse(occupant.updatedAt);
  return idle > RESERVATION_MILLISECONDS ? 'supersede' : 'refuse';
}
