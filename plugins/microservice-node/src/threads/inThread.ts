import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** The largest services and skeletons take a few seconds. */
const MOST_SECONDS = 120;

/**
 * When work in a thread ends before its time.
 *
 * @public
 */
export interface ThreadLimits {
  signal?: AbortSignal;
  /** Seconds until it has taken too long; 120 where nothing is said. */
  seconds?: number;
}

/** What a thread does. */
export interface ThreadTask {
  /** The module that it runs, which posts one message: the answer. */
  file: string;
  /** Modules that it loads besides. */
  loads?: readonly string[];
  /** What the module reads as `workerData`. */
  workerData: unknown;
  /** Makes the error for a thread that had to be ended. */
  tooSlow: (seconds: number) => Error;
}

/**
 * Does work in a thread of its own, so that nothing else waits for it.
 *
 * @returns what the thread answers
 * @throws the reason of the signal, or that it took too long
 */
export async function inThread<Answer>(
  task: ThreadTask,
  limits: ThreadLimits = {},
): Promise<Answer> {
  limits.signal?.throwIfAborted();
  const { file, loads = [], workerData } = task;
  const execArgv = argumentsFor([file, ...loads]);
  const worker = new Worker(file, { workerData, execArgv });
  try {
    return (await answerOf(worker, task, limits)) as Answer;
  } finally {
    await worker.terminate();
  }
}

/** A thread that runs sources reads TypeScript as the process does that started it. */
function argumentsFor(files: readonly string[]): string[] {
  return files.some(file => /\.[cm]?tsx?$/.test(file))
    ? ['--require', '@backstage/cli/config/nodeTransform.cjs']
    : [];
}

async function answerOf(
  worker: Worker,
  { tooSlow }: ThreadTask,
  { signal, seconds = MOST_SECONDS }: ThreadLimits,
): Promise<unknown> {
  const deadline = AbortSignal.timeout(seconds * 1000);
  const until = {
    signal: AbortSignal.any(signal ? [deadline, signal] : [deadline]),
  };
  try {
    const said = once(worker, 'message', until);
    const ended = once(worker, 'exit', until).then(([code]) => {
      throw new Error(`The thread ended with ${code} and without an answer`);
    });
    const [answer] = await Promise.race([said, ended]);
    return answer;
  } catch (error) {
    signal?.throwIfAborted();
    throw deadline.aborted ? tooSlow(seconds) : error;
  }
}
