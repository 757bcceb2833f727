import { StatusRecord } from '../store/StatusRecord';

/** The newest status of each context about a commit, in the order the contexts first spoke. */
export function latestStatuses(
  statuses: StatusRecord[],
  sha: string,
): StatusRecord[] {
  const latest = new Map<string, StatusRecord>();
  for (const status of statuses) {
    if (status.sha === sha) latest.set(status.context.toLowerCase(), status);
  }
  return [...latest.values()];
}

/**
 * What the statuses of a commit come to. GitHub's documentation of the combined status says: one failure or error is a failure,
 * nothing at all or something that is pending is pending.
 */
export function combinedState(
  statuses: StatusRecord[],
): 'failure' | 'pending' | 'success' {
  const has = (...states: string[]) =>
    statuses.some(({ state }) => states.includes(state));
  if (has('error', 'failure')) return 'failure';
  return statuses.length === 0 || has('pending') ? 'pending' : 'success';
}
