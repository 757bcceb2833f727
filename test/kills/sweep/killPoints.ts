import { Effect, Point } from '../replica/Order';

const COMMIT = 'commit: ';
const NO_CHANGE = [/^GET /, /renew lease$/, /^insert task$/];

/**
 * The points before and after each change that a task makes outside of its process. Reads change nothing; statements of a
 * transaction change nothing until its commit, and a process that dies before the commit leaves what the point before left.
 * Before its row is there no task can be lost. Renewals of the lease come before each request, which has points of its own,
 * and by the clock.
 *
 * @param effects - of an undisturbed task, in their order
 */
export function killPoints(effects: Effect[]): Point[] {
  return effects
    .filter((each, index) => isChange(each, effects[index + 1]))
    .flatMap(({ effect, nth }): Point[] => [
      ...(effect.startsWith(COMMIT)
        ? []
        : [{ effect, nth, moment: 'before' as const }]),
      { effect, nth, moment: 'after' },
    ]);
}

function isChange({ effect }: Effect, next: Effect | undefined): boolean {
  const isCommitted = next?.effect === `${COMMIT}${effect}`;
  return !isCommitted && !NO_CHANGE.some(pattern => pattern.test(effect));
}
