import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';

/** How one value ended. */
export interface End {
  /** One for each problem; none where the value was accepted. */
  sentences: readonly Sentence[];
  /** What an accepted value was rendered into. */
  tree?: FileTree;
  /** Milliseconds of work until the answer was there. */
  time: number;
}

/** A problem as a person reads it: `where: what; fix.` */
export interface Sentence {
  where: string;
  text: string;
}

/** The sentences of a message, a line each. */
export function sentencesOf(message: string): Sentence[] {
  return message
    .split('\n')
    .filter(Boolean)
    .map(text => ({ where: text.slice(0, text.indexOf(': ')), text }));
}

/** Runs something and says how long it worked, however busy the machine is. */
export async function timed<T>(
  run: () => T | Promise<T>,
): Promise<{ result: T; time: number }> {
  const started = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(started);
  return { result, time: (user + system) / 1_000 };
}
