import { Round } from '../../bench/measure/Measurement';
import { CaseRecord } from '../Proof';

/** What is remembered of a skeleton. */
export interface Found {
  /** How many processes wanted a core before the first round. */
  load: number;
  rounds: Round[];
  /** What `renderSkeleton` spends its time with, in milliseconds, while it is profiled. */
  works: [work: string, milliseconds: number][];
}

/** What was found of each skeleton, by its id; those that could not be measured are left out. */
export function foundIn(records: readonly CaseRecord[]): Map<string, Found> {
  return new Map(
    records.flatMap(({ id, steps }) => {
      const data = steps.find(step => step.data)?.data;
      return data ? [[id, data as Found]] : [];
    }),
  );
}
