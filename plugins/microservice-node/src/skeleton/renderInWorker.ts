import { Answer, inThread, resultOf, ThreadLimits } from '../threads';
import { RenderProgress } from './RenderProgress';
import { SkeletonError } from './SkeletonError';
import { errorOf, SkeletonRefusal } from './SkeletonRefusal';
import { SkeletonRequest, SkeletonResult } from './SkeletonRequest';
import { THREAD, ThreadData } from './skeletonThread';

type SkeletonAnswer = Answer<SkeletonResult, SkeletonRefusal>;

/**
 * When a render ends before its time, and who is told how far it is.
 *
 * @public
 */
export interface RenderLimits extends ThreadLimits {
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
  const progress = new RenderProgress();
  const workerData: ThreadData = { skeleton: request, counts: progress.counts };
  const { source, templateModules: loads } = request;
  const tooSlow = (seconds: number) => SkeletonError.tooSlow(source, seconds);
  const task = { file: THREAD, loads, workerData, tooSlow };
  const reporting = reportEvery(progress, limits);
  try {
    const answer = await inThread<SkeletonAnswer>(task, limits);
    return resultOf(answer, errorOf);
  } finally {
    clearInterval(reporting);
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
