import { Fault } from '../../../packages/local-github/src';
import { Bench } from '../bench/Bench';
import { Task } from '../task/Task';

/** The operation that a call of the catalog is counted as. */
export const CATALOG_CALL = 'catalog/add-location';

/** A call that an undisturbed run makes. */
export interface MeasuredCall {
  /** The step that makes it: `push`. */
  stage: string;
  /** GitHub's operationId: `git/create-tree`. */
  operation: string;
  /** Which of the run's calls of this operation, from 1. */
  nth: number;
  mutates: boolean;
}

/** A fault that does no harm, and by which the local GitHub remembers a call. */
const RECORDER: Fault = { kind: 'delayed', milliseconds: 0 };

/** Whether a fault is there only to remember the call. */
export function isRecorder(fault: Fault): boolean {
  return fault === RECORDER;
}

/** Lets the local GitHub remember every call from now on. */
export function recordCalls({ github }: Pick<Bench, 'github'>): void {
  github.server.faults.inject({
    operation: '*',
    call: 'every',
    fault: RECORDER,
  });
}

/** Runs a task undisturbed, and tells which calls it made. */
export async function measureCalls(
  bench: Bench,
  task: Task,
): Promise<MeasuredCall[]> {
  const { faults } = bench.github.server;
  faults.clear();
  recordCalls(bench);
  const ends: { stage: string; calls: number }[] = [];
  task.onStepEnd = stage => ends.push({ stage, calls: faults.fired.length });
  const { error } = await task.run();
  if (error) throw error;
  const counts = new Map<string, number>();
  const calls = faults.fired.map(({ operation, method }, index) => {
    const nth = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, nth);
    const { stage } = ends.find(end => index < end.calls)!;
    return { stage, operation, nth, mutates: method !== 'GET' };
  });
  faults.clear();
  return [
    ...calls,
    { stage: 'register', operation: CATALOG_CALL, nth: 1, mutates: true },
  ];
}
