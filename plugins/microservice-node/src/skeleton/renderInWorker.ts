import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { InputError } from '@backstage/errors';
import { TemplateError } from '../engine';
import { RenderProgress } from './RenderProgress';
import { SkeletonError } from './SkeletonError';
import { SkeletonOutcome } from './SkeletonOutcome';
import { SkeletonRequest, SkeletonResult } from './SkeletonRequest';
import { THREAD, ThreadData } from './skeletonThread';

/** Ten thousand files take a few seconds. */
const MOST_SECONDS = 120;

/** A thread that runs sources reads TypeScript as the backend does that started it. */
function argumentsFor(files: readonly string[]): string[] {
  return files.some(file => /\.[cm]?tsx?$/.test(file))
    ? ['--require', '@backstage/cli/config/nodeTransform.cjs']
    : [];
}

/**
 * When a render ends before its time.
 *
 * @public
 */
export interface RenderLimits {
  signal?: AbortSignal;
  /** Seconds until it has taken too long; 120 where nothing is said. */
  seconds?: number;
  /** Told now and then how many of the files and folders are done. */
  onProgress?: (done: number, total: number) => void;
  /** Seconds between two of these; 5 where nothing is said. */
  progressSeconds?: number;
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
  const progress = new RenderProgress();
  const workerData: ThreadData = { skeleton: request, counts: progress.counts };
  const execArgv = argumentsFor([THREAD, ...(request.templateModules ?? [])]);
  const worker = new Worker(THREAD, { workerData, execArgv });
  const reporting = reportEvery(progress, limits);
  try {
    return resultOf(await outcomeIn(worker, request, limits));
  } finally {
    clearInterval(reporting);
    await worker.terminate();
  }
}

function reportEvery(
  progress: RenderProgress,
  { onProgress, progressSeconds = 5 }: RenderLimits,
) {
  return setInterval(() => {
    if (progress.total) onProgress?.(progress.done, progress.total);
  }, progressSeconds * 1000);
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
