import { Random } from '../../models/Random';
import { Bench } from '../bench/Bench';
import { FAULT_ROWS, FaultRow } from './FaultRow';
import { hopelessRequests } from './hopelessRequests';
import { mayMeet } from './mayMeet';
import {
  CATALOG_CALL,
  isRecorder,
  MeasuredCall,
  recordCalls,
} from './measureCalls';

/** What goes wrong at one call. */
export interface Disturbance {
  row: FaultRow;
  call: MeasuredCall;
  /** How many attempts of the call in a row meet it. */
  attempts: number;
}

/** More than any client tries. */
const ALL_ATTEMPTS = 6;

/**
 * What disturbs a run in one cell of the matrix: by the seed the first attempt of the call, every attempt, or the first one
 * and another fault at a later call.
 */
export function disturbancesOf(
  row: FaultRow,
  {
    calls,
    index,
    seed,
  }: { calls: MeasuredCall[]; index: number; seed: number },
): Disturbance[] {
  const call = calls[index];
  const random = new Random(seed * 1000 + index);
  switch (seed % 3) {
    case 1:
      return [{ row, call, attempts: 1 }];
    case 2:
      return [{ row, call, attempts: ALL_ATTEMPTS }];
    default: {
      const other = random.oneOf(FAULT_ROWS);
      const later = calls.slice(index + 1).filter(each => mayMeet(other, each));
      return [
        { row, call, attempts: 1 },
        ...later
          .slice(random.between(0, later.length - 1))
          .slice(0, 1)
          .map(each => ({ row: other, call: each, attempts: 1 })),
      ];
    }
  }
}

/** Lets everything happen to the calls from now on, and the local GitHub remember them. */
export function disturb(bench: Bench, disturbances: Disturbance[]): void {
  const plans = disturbances.flatMap(({ row, call, attempts }) =>
    Array.from({ length: attempts }, (_, attempt) => ({
      operation: call.operation,
      call: call.nth + attempt,
      fault: row.fault(Date.now()),
    })),
  );
  const { faults } = bench.github.server;
  faults.clear();
  for (const plan of plans) {
    if (plan.operation !== CATALOG_CALL) faults.inject(plan);
  }
  bench.catalog.plan(
    plans.filter(({ operation }) => operation === CATALOG_CALL),
  );
  recordCalls(bench);
  bench.patience.isHopeless = hopelessRequests(faults);
}

/** Whether what was planned for an operation has happened. */
export function hasDisturbed(
  { github, catalog }: Bench,
  { operation }: MeasuredCall,
): boolean {
  if (operation === CATALOG_CALL) return catalog.failed > 0;
  return github.server.faults.fired.some(
    fired => fired.operation === operation && !isRecorder(fired.fault),
  );
}

/** Lets nothing go wrong any more, after what is still to come of the last run; calls are remembered from new on. */
export async function calmDown(
  bench: Bench,
  disturbances: Disturbance[],
): Promise<void> {
  const settles = Math.max(
    0,
    ...disturbances.map(({ row }) => row.settles ?? 0),
  );
  await new Promise(resolve => setTimeout(resolve, settles));
  bench.github.server.faults.clear();
  recordCalls(bench);
  bench.catalog.plan([]);
  bench.patience.isHopeless = () => false;
}
