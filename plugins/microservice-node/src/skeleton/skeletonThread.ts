import { parentPort, workerData } from 'node:worker_threads';
import { renderSkeleton } from './renderSkeleton';
import { outcomeOf } from './SkeletonOutcome';
import { SkeletonProgress } from './SkeletonProgress';
import { SkeletonRequest } from './SkeletonRequest';

/** What the thread is started with. */
export interface ThreadData {
  skeleton: SkeletonRequest;
  /** What it counts its files in. */
  progress: SharedArrayBuffer;
}

/** This file, which a thread runs: it belongs to the modules of the package, so that a build keeps it. */
export const THREAD = __filename;

const { skeleton, progress } = (workerData ?? {}) as Partial<ThreadData>;
if (parentPort && skeleton)
  parentPort.postMessage(
    outcomeOf(() => renderSkeleton(skeleton, new SkeletonProgress(progress))),
  );
