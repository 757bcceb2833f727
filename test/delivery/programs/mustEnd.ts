import { Outcome, runProgram } from '../../service/runProgram';

/** Where a program runs, and what it finds in its environment besides ours. */
export interface Place {
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs a program to its end, whatever that is. */
export function run(
  command: string[],
  { cwd = process.cwd(), env = {} }: Place = {},
): Promise<Outcome> {
  const surroundings = { cwd, env: { ...process.env, ...env }, seconds: 1800 };
  return runProgram(command, surroundings);
}

/**
 * Runs a program that has to end well.
 *
 * @returns what it printed
 * @throws with what it printed where it does not
 */
export async function mustEnd(command: string[], place?: Place) {
  const { status, output } = await run(command, place);
  if (status === 0) return output;
  throw new Error(`${command.join(' ')} ended with ${status}\n${output}`);
}
