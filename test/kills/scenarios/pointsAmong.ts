import { Effect, Moment, Point } from '../replica/Order';

/**
 * One moment of every request to GitHub, reads too where they are wanted.
 *
 * @param effects - of an undisturbed task
 * @param moment - before or after the request
 * @param kind - which requests
 */
export function pointsAmong(
  effects: Effect[],
  moment: Moment,
  kind: 'requests' | 'changes',
): Point[] {
  const pattern = kind === 'changes' ? /^(POST|PUT|PATCH) / : /^[A-Z]+ /;
  return effects
    .filter(({ effect }) => pattern.test(effect))
    .map(({ effect, nth }) => ({ effect, nth, moment }));
}
