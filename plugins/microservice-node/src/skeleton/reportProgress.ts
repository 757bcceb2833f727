import { SkeletonProgress } from './SkeletonProgress';

/** Is told how many files are done, and how many there are. @public */
export type ProgressListener = (done: number, total: number) => void;

const SECOND = 1000;

/**
 * Tells once a second how far a render has come, where it takes longer than two seconds and comes any further.
 *
 * @returns what ends it
 */
export function reportProgress(
  progress: SkeletonProgress,
  tell: ProgressListener = () => undefined,
): () => void {
  let seconds = 0;
  let told = 0;
  const timer = setInterval(() => {
    const { done, total } = progress;
    seconds += 1;
    if (seconds < 2 || done === told) return;
    told = done;
    tell(done, total);
  }, SECOND);
  return () => clearInterval(timer);
}
