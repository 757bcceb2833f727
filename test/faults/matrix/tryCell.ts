import {
  calmDown,
  Disturbance,
  disturb,
  disturbancesOf,
  hasDisturbed,
} from './Disturbance';
import { endViolations } from './endViolations';
import { FaultRow } from './FaultRow';
import { Matrix } from './Matrix';
import { mayMeet } from './mayMeet';
import { stateViolations } from './stateViolations';

/** One cell of the matrix: a fault at a call that changes something, with a seed. */
export interface Cell {
  row: FaultRow;
  seed: number;
  /** Which of the calls of the undisturbed run that may meet the fault, modulo their number. */
  index: number;
}

/**
 * Runs a task that is disturbed, then *Continue*, which is not, unless the task got over it.
 *
 * @returns what was wrong, as sentences; nothing where everything held
 */
export async function tryCell(matrix: Matrix, cell: Cell): Promise<string[]> {
  const reference = await matrix.reference(cell.seed);
  const calls = reference.calls.filter(call => mayMeet(cell.row, call));
  const index = cell.index % calls.length;
  const disturbances = disturbancesOf(cell.row, {
    seed: cell.seed,
    calls,
    index,
  });
  const before = await matrix.reader.repositories('acme');
  const run = matrix.newRun(cell.seed);
  disturb(matrix.bench, disturbances);
  const first = await run.task.run();
  const violations = [
    ...(hasDisturbed(matrix.bench, calls[index]) ? [] : ['it did not happen']),
    ...(await endViolations(matrix, run, { end: first, disturbances })),
    ...(await stateViolations(matrix, run, { before, reference })),
    ...matrix.foreigners.attempts(),
  ];
  await calmDown(matrix.bench, disturbances);
  if (first.status === 'failed') {
    const end = await run.task.run();
    violations.push(
      ...(await endViolations(matrix, run, { end, disturbances: [] })),
      ...(await stateViolations(matrix, run, { before, reference })),
      ...matrix.foreigners.attempts(),
    );
  }
  return violations.map(each => `${describe(disturbances)}: ${each}`);
}

function describe(disturbances: Disturbance[]): string {
  return disturbances
    .map(({ row, call, attempts }) => {
      const times = attempts > 1 ? ', every attempt' : '';
      return `${row.name} at ${call.operation} ${call.nth}${times}`;
    })
    .join(' and ');
}
