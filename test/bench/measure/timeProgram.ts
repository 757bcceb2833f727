import { spawn } from 'node:child_process';
import { stopWithUs } from '../../../scripts/dev/stopWithUs.mjs';
import { peakMegabytes } from '../ways/peakMegabytes.mjs';

/** What can be seen of a program from outside. */
export interface ProgramRun {
  /** From before it was started to its end. */
  milliseconds: number;
  /** The most memory it held, in megabytes; nothing where the system does not say. */
  peak?: number;
  output: string;
}

const EACH = 25;
/** A busy machine may need many minutes for what takes one; whoever hangs has to end all the same. */
const LONGEST = 1_800_000;

/**
 * Runs a program to its end.
 *
 * @throws when it does not end with 0, with what it printed
 */
export async function timeProgram(
  [program, ...args]: string[],
  surroundings: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<ProgramRun> {
  const start = performance.now();
  const child = spawn(program, args, {
    ...surroundings,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    timeout: LONGEST,
  });
  const forget = stopWithUs(child);
  let peak: number | undefined;
  const watch = setInterval(() => {
    peak = peakMegabytes(child.pid) ?? peak;
  }, EACH);
  const ends = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', status => {
      resolve(status === 0 ? performance.now() : NaN);
    });
  });
  const outputs = [child.stdout, child.stderr].map(async stream => {
    let text = '';
    for await (const part of stream.setEncoding('utf8')) text += part;
    return text;
  });
  try {
    const end = await ends;
    const [output, faults] = await Promise.all(outputs);
    if (Number.isNaN(end)) throw new Error(`${program}: ${faults || output}`);
    return { milliseconds: end - start, peak, output };
  } finally {
    clearInterval(watch);
    forget();
  }
}
