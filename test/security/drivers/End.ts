import {
  FileTree,
  formatProblem,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';

/** How one value ended. */
export interface End {
  /** One for each problem; none where the value was accepted. */
  sentences: readonly Sentence[];
  /** What an accepted value was rendered into. */
  tree?: FileTree;
  /** Milliseconds until the answer was there. */
  time: number;
}

/** A problem as a person reads it: `where: what; fix.` */
export interface Sentence {
  where: string;
  text: string;
}

/** A problem as one line. */
export function sentenceOf(problem: Problem): Sentence {
  return { where: problem.where, text: formatProblem(problem) };
}

/** The sentences of a message, a line each. */
export function sentencesOf(message: string): Sentence[] {
  return message
    .split('\n')
    .filter(Boolean)
    .map(text => ({ where: text.slice(0, text.indexOf(': ')), text }));
}

/**
 * Runs something and says how long it took: by the clock, or by the work of this process where that is less, which it is
 * on a busy machine.
 */
export async function timed<T>(
  run: () => T | Promise<T>,
): Promise<{ result: T; time: number }> {
  const [clock, work] = [performance.now(), process.cpuUsage()];
  const result = await run();
  const { user, system } = process.cpuUsage(work);
  const elapsed = performance.now() - clock;
  return { result, time: Math.min(elapsed, (user + system) / 1_000) };
}
