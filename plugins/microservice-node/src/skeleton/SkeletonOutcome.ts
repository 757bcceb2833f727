import { TemplateError } from '../engine';
import type { TemplateErrorData } from '../engine';
import { SkeletonError } from './SkeletonError';
import { SkeletonResult } from './SkeletonRequest';

/** How a render ended, as data that one thread can send to another. */
export type SkeletonOutcome =
  | { ended: 'well'; result: SkeletonResult }
  /** A template that is wrong. */
  | { ended: 'wrong'; template: TemplateErrorData }
  /** A fault of the skeleton, in one sentence for its author. */
  | { ended: 'refused'; message: string }
  | { ended: 'failed'; message: string; stack?: string };

/** Runs a render and tells the author's faults from ours. */
export function outcomeOf(render: () => SkeletonResult): SkeletonOutcome {
  try {
    return { ended: 'well', result: render() };
  } catch (error) {
    if (error instanceof TemplateError)
      return { ended: 'wrong', template: error.data() };
    if (error instanceof SkeletonError)
      return { ended: 'refused', message: error.message };
    const { message, stack } = error as Error;
    return { ended: 'failed', message, stack };
  }
}
