import { parentPort, workerData } from 'node:worker_threads';
import { answerTo } from '../threads';
import { RenderProgress } from './RenderProgress';
import { renderSkeleton } from './renderSkeleton';
import { refusalOf } from './SkeletonRefusal';
import { SkeletonRequest } from './SkeletonRequest';

/** What the thread is started with. */
export interface ThreadData {
  skeleton: SkeletonRequest;
  /** What a `RenderProgress` counts in. */
  counts: Int32Array;
}

/** This file, which a thread runs: it belongs to the modules of the package, so that a build keeps it. */
export const THREAD = __filename;

const { skeleton, counts } = (workerData ?? {}) as Partial<ThreadData>;
if (skeleton)
  answerTo(
    () => renderSkeleton(skeleton, new RenderProgress(counts)),
    refusalOf,
  ).then(answer => parentPort?.postMessage(answer));
