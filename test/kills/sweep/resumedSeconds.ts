import { TaskEventRow } from '../bench/PortalTables';
import { RecoveryMode, STALE_SECONDS } from '../bench/replicaConfiguration';

/**
 * How long a task lay still for longer than it had to: from the end of its stale timeout, or from Retry where a person
 * pressed it, to the first word of the process that went on with it.
 *
 * @param events - of the task, in their order
 * @param killed - when its process was killed, in milliseconds since 1970
 * @param mode - who goes on with it
 * @returns undefined where there was nothing left to do
 */
export function resumedSeconds(
  events: TaskEventRow[],
  killed: number,
  mode: RecoveryMode,
): number | undefined {
  const recovered = events.findIndex(({ type }) => type === 'recovered');
  const first = events
    .slice(recovered + 1)
    .find(({ type, time }) => type === 'log' && time > killed);
  if (!first) return undefined;
  const may =
    mode === 'recovery-on'
      ? killed + STALE_SECONDS * 1000
      : events[recovered]?.time ?? killed;
  return Math.max(0, first.time - may) / 1000;
}
