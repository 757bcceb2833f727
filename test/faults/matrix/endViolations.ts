import { TaskEnd } from '../task/Task';
import { Disturbance } from './Disturbance';
import { End } from './FaultRow';
import { Matrix, Run } from './Matrix';

/** Whether a run ended in one of the four states, and whether ledger and task log tell the same and the truth. */
export async function endViolations(
  { bench }: Matrix,
  { task, operationId }: Run,
  { end, disturbances }: { end: TaskEnd; disturbances: Disturbance[] },
): Promise<string[]> {
  const told = await bench.ledger.get(operationId);
  if (!told) return ['the ledger knows nothing of the operation'];
  const allowed = allowedEnds(disturbances);
  const log = task.log.join('\n');
  const done = end.status === 'completed';
  const { state, reason, waitUntil } = told;
  return [
    ...unless(
      state !== 'running' && allowed.has(state),
      `ended as '${state}' (${reason ?? end.error?.message})`,
    ),
    ...unless(
      done === (state === 'done'),
      `is '${state}' where the task is ${end.status}`,
    ),
    ...unless(
      done || (!!reason && log.includes(reason)),
      `the log does not tell the reason '${reason}'`,
    ),
    ...unless(
      !waitUntil || log.includes(waitUntil),
      `the log does not tell that it waits until ${waitUntil}`,
    ),
    ...(state === 'waiting' ? wrongWait(waitUntil, disturbances) : []),
  ];
}

function allowedEnds(disturbances: Disturbance[]): Set<End> {
  if (!disturbances.length) return new Set(['done']);
  return new Set(disturbances.flatMap(({ row }) => row.ends));
}

/** A limit says until when; the run has to tell it. */
function wrongWait(
  waitUntil: string | undefined,
  disturbances: Disturbance[],
): string[] {
  const waits = disturbances.map(({ row }) => row.seconds);
  if (waits.some(seconds => seconds === undefined)) return [];
  const left = (Date.parse(waitUntil ?? '') - Date.now()) / 1000;
  const near = waits.some(seconds => Math.abs(left - seconds!) < 30);
  return unless(near, `waits until ${waitUntil}, which GitHub did not say`);
}

function unless(holds: boolean, violation: string): string[] {
  return holds ? [] : [violation];
}
