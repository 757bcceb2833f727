import { table } from '../page/proofPage';
import { CaseRecord, StepOutcome } from '../Proof';

/** The matrix over all seeds: a row for each fault, a column for each stage, and how many cells held of how many. */
export function matrixTable(records: CaseRecord[]): string[] {
  const faults = new Map<string, CaseRecord[]>();
  for (const record of records) {
    const [, fault] = /^(.*)-\d+$/.exec(record.id)!;
    faults.set(fault, [...(faults.get(fault) ?? []), record]);
  }
  const stages = [
    ...new Set(records.flatMap(({ steps }) => steps.map(({ step }) => step))),
  ].filter(step => step !== 'others');
  const rows = [...faults].map(([fault, cases]) =>
    rowOf(fault.replaceAll('-', ' '), cases, stages),
  );
  return table(
    ['fault', ...stages, 'all'],
    [...rows, rowOf('**all**', records, stages)],
  );
}

function rowOf(name: string, records: CaseRecord[], stages: string[]) {
  return [
    name,
    ...stages.map(stage => sum(records, stage)),
    sum(records, undefined),
  ];
}

/** `18 of 18` of one stage, or of all. */
function sum(records: CaseRecord[], stage: string | undefined): string {
  const counts = records
    .flatMap(({ steps }) => steps)
    .filter(({ step, data }) => data && (stage ?? step) === step)
    .map(({ data }: StepOutcome) => data as { held: number; cells: number });
  const total = (of: 'held' | 'cells') =>
    counts.reduce((all, count) => all + count[of], 0);
  return `${total('held')} of ${total('cells')}`;
}
