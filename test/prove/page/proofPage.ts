import { CaseRecord, hasPassed, Proof, StepOutcome } from '../Proof';

/**
 * The page of a proof under `docs/reference/proofs`, and the files beside it.
 *
 * @param records - one for every case
 */
export function proofPage(
  proof: Pick<Proof, 'name' | 'explanation' | 'show' | 'appendix'>,
  records: CaseRecord[],
  versions: Record<string, string>,
): Record<string, string> {
  const { lines, files } = proof.show?.(records) ?? {
    lines: caseTable(records),
    files: {},
  };
  const appendix = proof.appendix ? ['', ...proof.appendix] : [];
  const head = headOf(proof, records, versions);
  return {
    [`${proof.name}.md`]: [...head, ...lines, ...appendix, ''].join('\n'),
    ...files,
  };
}

function headOf(
  proof: Pick<Proof, 'name' | 'explanation'>,
  records: CaseRecord[],
  versions: Record<string, string>,
): string[] {
  const passed = records.filter(hasPassed).length;
  return [
    `# Proof: ${proof.name}`,
    '',
    `<!-- Written by ./dev prove ${proof.name}. -->`,
    '',
    proof.explanation,
    '',
    `**${passed} of ${records.length} passed**, ${daysOf(
      records,
    )}. Again: \`./dev prove ${proof.name} --fresh\`.`,
    '',
    ...table(['found with', 'version'], Object.entries(versions)),
    '',
  ];
}

function daysOf(records: CaseRecord[]): string {
  const days = [...new Set(records.map(({ date }) => date))].sort();
  return days.length > 1 ? `${days[0]} to ${days.at(-1)}` : `${days[0]}`;
}

function caseTable(records: CaseRecord[]): string[] {
  const steps = [
    ...new Set(records.flatMap(record => record.steps.map(each => each.step))),
  ];
  const rows = records.map(({ id, seconds, steps: outcomes }) => [
    id,
    ...steps.map(step => cell(outcomes.find(each => each.step === step))),
    `${Math.round(seconds)} s`,
  ]);
  return table(['case', ...steps, 'time'], rows);
}

/** What came of a step, in one cell of a table. */
export function cell(outcome: StepOutcome | undefined): string {
  if (!outcome) return '';
  return outcome.result === 'passed'
    ? outcome.figure ?? 'yes'
    : `**${outcome.result}**`;
}

/** A table in Markdown. */
export function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line);
}
