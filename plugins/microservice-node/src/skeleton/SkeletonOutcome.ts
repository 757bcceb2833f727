import { TemplateError } from '../engine';
import { SkeletonError } from './SkeletonError';
import { SkeletonResult } from './SkeletonRequest';

/** How a render ended, as data that one thread can send to another. */
export type SkeletonOutcome =
  | { ended: 'well'; result: SkeletonResult }
  /** A fault of the skeleton, in one sentence for its author. */
  | { ended: 'refused'; message: string }
  | { ended: 'failed'; message: string; stack?: string };

/** Runs a render and tells the author's faults from ours. */
export function outcomeOf(render: () => SkeletonResult): SkeletonOutcome {
  try {
    return { ended: 'well', result: render() };
  } catch (error) {
    if (error instanceof SkeletonError || error instanceof TemplateError)
      return { ended: 'refused', message: error.message };
    const { message, stack } = error as Error;
    return { ended: 'failed', message, stack };
  }
}
