import { Place, run } from '../programs/mustEnd';

/** A command that is content or says what is wrong: one problem, with the last of what it printed. */
export async function problemsOf(
  command: string[],
  place: Place,
): Promise<string[]> {
  const { status, output } = await run(command, place);
  if (status === 0) return [];
  const last = output.trimEnd().split('\n').slice(-40).join('\n');
  const [program] = command[0].split('/').slice(-1);
  return [`${program} ended with ${status}\n${last}`];
}
