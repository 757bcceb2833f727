import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '../../../packages/local-github/src';
import { hasDisturbed } from '../matrix/Disturbance';
import { endViolations } from '../matrix/endViolations';
import { Matrix, Run } from '../matrix/Matrix';
import {
  CATALOG_CALL,
  MeasuredCall,
  recordCalls,
} from '../matrix/measureCalls';
import { stateViolations } from '../matrix/stateViolations';
import { TaskEnd } from '../task/Task';

/** How long a task may take to end after it was cancelled. */
const LONGEST_MILLISECONDS = 3000;

/** How long one looks whether anything is sent after the end. */
const AFTER_MILLISECONDS = 400;

/** A point at which a task is cancelled: while it waits for the answer to a call. */
export interface CancelPoint {
  seed: number;
  /** Which of the calls of the undisturbed run, reading ones too, modulo their number. */
  index: number;
}

/**
 * Cancels a task, then runs *Continue*.
 *
 * @returns what was wrong, as sentences; nothing where everything held
 */
export async function tryCancel(
  matrix: Matrix,
  { seed, index }: CancelPoint,
): Promise<string[]> {
  const reference = await matrix.reference(seed);
  const call = reference.calls[index % reference.calls.length];
  const before = await matrix.reader.repositories('acme');
  const run = matrix.newRun(seed);
  // Every other call has its effect, of which the task does not hear.
  hold(matrix, call, index % 2 ? 'lost' : 'refused');
  const cancelled = await cancelAt(matrix, run, call);
  const violations = [
    ...cancelled.violations,
    ...(await untruths(matrix, run, cancelled.end)),
    ...(await stateViolations(matrix, run, { before, reference })),
    ...matrix.foreigners.attempts(),
  ];
  letGo(matrix);
  const end = await run.task.run();
  violations.push(
    ...(await endViolations(matrix, run, { end, disturbances: [] })),
    ...(await stateViolations(matrix, run, { before, reference })),
    ...matrix.foreigners.attempts(),
  );
  const point = `cancelled at ${call.operation} ${call.nth}`;
  return violations.map(each => `${point}: ${each}`);
}

/** Lets a call wait for its answer for ever. */
function hold(
  { bench }: Matrix,
  { operation, nth }: MeasuredCall,
  kind: 'lost' | 'refused',
): void {
  const fault: Fault = { kind, with: 'silence' };
  const { faults } = bench.github.server;
  faults.clear();
  bench.catalog.plan([]);
  if (operation === CATALOG_CALL) bench.catalog.plan([{ call: nth, fault }]);
  else faults.inject({ operation, call: nth, fault });
  recordCalls(bench);
}

function letGo({ bench }: Matrix): void {
  bench.github.server.faults.clear();
  bench.catalog.plan([]);
  recordCalls(bench);
}

async function cancelAt(
  { bench }: Matrix,
  { task }: Run,
  call: MeasuredCall,
): Promise<{ end: TaskEnd; violations: string[] }> {
  const { faults } = bench.github.server;
  const user = new AbortController();
  const running = task.run(user.signal);
  const state = { over: false };
  void running.then(() => (state.over = true));
  while (!state.over && !hasDisturbed(bench, call)) await pause(5);
  if (state.over) {
    return { end: await running, violations: ['the call did not happen'] };
  }
  const start = Date.now();
  user.abort(new Error('The task was cancelled'));
  const end = await running;
  const took = Date.now() - start;
  const sent = faults.fired.length;
  await pause(AFTER_MILLISECONDS);
  const late = faults.fired.slice(sent);
  return {
    end,
    violations: [
      ...(took > LONGEST_MILLISECONDS ? [`it took ${took} ms to end`] : []),
      ...late.map(
        ({ method, path }) => `${method} ${path} was sent afterwards`,
      ),
    ],
  };
}

/** Whether ledger and log say that the task was stopped, and what exists. */
async function untruths(
  { bench, reader }: Matrix,
  { task, repository, operationId }: Run,
  end: TaskEnd,
): Promise<string[]> {
  const operation = await bench.ledger.get(operationId);
  if (!operation) return ['the ledger knows nothing of the operation'];
  const { state, reason = '' } = operation;
  const there = (await reader.repositories('acme')).includes(repository);
  const claimsNothing = /nothing was created/.test(reason);
  return [
    ...(state === 'stopped' && end.status === 'failed'
      ? []
      : [`it is '${state}' (${reason}) and the task ${end.status}`]),
    ...(task.log.join('\n').includes(`Stopped: ${reason}`)
      ? []
      : [`the log does not say that it stopped: ${reason}`]),
    ...(there && claimsNothing ? ['it says that nothing was created'] : []),
  ];
}
