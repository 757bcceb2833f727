import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { InputError } from '@backstage/errors';
import { TemplateError } from '../engine';
import { ProgressListener, reportProgress } from './reportProgress';
import { SkeletonError } from './SkeletonError';
import { SkeletonOutcome } from './SkeletonOutcome';
import { SkeletonProgress } from './SkeletonProgress';
import { SkeletonRequest, SkeletonResult } from './SkeletonRequest';
import { THREAD, ThreadData } from './skeletonThread';

/** Ten thousand files take a few seconds. */
const MOST_SECONDS = 120;

/** A thread that runs sources reads TypeScript as the backend does that started it. */
function execArgvFor(files: readonly string[]): string[] {
  return files.some(file => /\.[cm]?tsx?$/.test(file))
    ? ['--require', '@backstage/cli/config/nodeTransform.cjs']
    : [];
}

/**
 * When a render ends before its time, and who is told how far it has come.
 *
 * @public
 */
export interface RenderLimits {
  signal?: AbortSignal;
  /** Seconds until it has taken too long; 120 where nothing is said. */
  seconds?: number;
  /** Is told once a second, where a render takes longer than two. */
  onProgress?: ProgressListener;
}

/**
 * Renders a skeleton in a thread of its own, so that nothing else waits for it and nothing in it can last. What was written
 * before an end stays where it is.
 *
 * @throws TemplateError for a template that is wrong, InputError with one sentence for what else is wrong with the skeleton,
 *   or for one that takes too long; the reason of the signal when that is what ended it
 *
 * @public
 */
export async function renderInWorker(
  request: SkeletonRequest,
  limits: RenderLimits = {},
): Promise<SkeletonResult> {
  limits.signal?.throwIfAborted();
  const progress = new SkeletonProgress();
  const workerData: ThreadData = {
    skeleton: request,
    progress: progress.memory,
  };
  const execArgv = execArgvFor([THREAD, ...(request.templateModules ?? [])]);
  const worker = new Worker(THREAD, { workerData, execArgv });
  const endReport = reportProgress(progress, limits.onProgress);
  try {
    return resultOf(await outcomeIn(worker, request, limits));
  } finally {
    endReport();
    await worker.terminate();
  }
}

/** What the thread says; one that says nothing ends with a number. */
async function outcomeIn(
  worker: Worker,
  { source }: SkeletonRequest,
  { signal, seconds = MOST_SECONDS }: RenderLimits,
): Promise<SkeletonOutcome> {
  const deadline = AbortSignal.timeout(seconds * 1000);
  const until = {
    signal: AbortSignal.any(signal ? [deadline, signal] : [deadline]),
  };
  try {
    const said = once(worker, 'message', until);
    const ended = once(worker, 'exit', until);
    const [outcome] = await Promise.race([said, ended]);
    if (typeof outcome !== 'number') return outcome;
    throw new Error(`The thread that renders ended with ${outcome}`);
  } catch (error) {
    signal?.throwIfAborted();
    throw deadline.aborted ? SkeletonError.tooSlow(source, seconds) : error;
  }
}

function resultOf(outcome: SkeletonOutcome): SkeletonResult {
  if (outcome.ended === 'well') return outcome.result;
  if (outcome.ended === 'wrong') throw TemplateError.of(outcome.template);
  if (outcome.ended === 'refused') throw new InputError(outcome.message);
  throw Object.assign(new Error(outcome.message), { stack: outcome.stack });
}
