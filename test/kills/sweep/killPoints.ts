import { Point, Sighting } from '../replica/Order';

const COMMIT = 'commit: ';

/**
 * The points before and after each change that a task makes outside of its process. Reads change nothing, statements of a
 * transaction nothing until its commit, and before its row is there no task can be lost.
 *
 * @param sightings - the effects of an undisturbed task, in their order
 */
export function killPoints(sightings: Sighting[]): Point[] {
  return sightings
    .filter((sighting, index) => isChange(sighting, sightings[index + 1]))
    .flatMap(({ effect, nth }): Point[] => [
      { effect, nth, moment: 'before' },
      { effect, nth, moment: 'after' },
    ]);
}

function isChange({ effect }: Sighting, next: Sighting | undefined): boolean {
  const isCommitted = next?.effect === `${COMMIT}${effect}`;
  return !isCommitted && !effect.startsWith('GET ') && effect !== 'insert task';
}
