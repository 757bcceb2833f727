import { CaseRecord, hasPassed } from '../Proof';

/** What a run did, case by case. */
export interface ProofRun {
  /** How many cases the proof has. */
  cases: number;
  /** Cases that this run tried. */
  tried: CaseRecord[];
  /** Cases that were asked for and that an earlier run had shown with the same sources. */
  earlier: CaseRecord[];
}

/**
 * The end of a run: a line for each case that failed, then the sum.
 *
 * @returns what to print, and the exit status
 */
export function describeEnd({ cases, tried, earlier }: ProofRun): {
  lines: string[];
  status: number;
} {
  const failed = tried.filter(record => !hasPassed(record));
  const passed = tried.length - failed.length + earlier.length;
  const left = cases - tried.length - earlier.length;
  const remarks = [
    ...(earlier.length
      ? [`${earlier.length} of them earlier, with the same sources`]
      : []),
    ...(left ? [`${left} of ${cases} not asked for`] : []),
  ];
  return {
    lines: [
      ...failed.map(describeFailure),
      `${passed} passed, ${failed.length} failed${
        remarks.length ? ` (${remarks.join('; ')})` : ''
      }`,
    ],
    status: failed.length || !passed ? 1 : 0,
  };
}

function describeFailure({ id, steps }: CaseRecord): string {
  const failed = steps.filter(({ result }) => result === 'failed');
  return `failed: ${id} (${failed.map(({ step }) => step).join(', ')})`;
}
