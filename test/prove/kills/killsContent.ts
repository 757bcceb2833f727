import { RecoveryMode } from '../../kills/bench/replicaConfiguration';
import { scenarios } from '../../kills/scenarios/scenarios';
import { table } from '../page/proofPage';
import { CaseRecord, ProofContent, StepOutcome } from '../Proof';

const modes: [mode: RecoveryMode, title: string][] = [
  ['recovery-on', 'recovery on'],
  ['recovery-off', 'recovery off, Retry'],
];

/** What the page of `kills` shows. */
export function killsContent(records: CaseRecord[]): ProofContent {
  const outcomes = modes.map(([mode]) => outcomesOf(mode, records));
  return {
    lines: [
      ...table(
        ['', ...modes.map(([, title]) => title)],
        [
          ['points', ...outcomes.map(each => String(each.length))],
          ['violations', ...outcomes.map(violationsOf)],
          ['went on after, median', ...outcomes.map(each => waits(each, 0.5))],
          ['went on after, longest', ...outcomes.map(each => waits(each, 1))],
        ],
      ),
      '',
      'Time counts from the end of the stale timeout, or from Retry, to the first word of the process that went on.',
      ...['', '## Other ends', ''],
      ...table(['what happens', 'counted', ''], records.flatMap(scenarioRow)),
      ...['', '## Points', ''],
      ...table(
        ['killed', ...modes.map(([, title]) => title)],
        pointRows(outcomes),
      ),
    ],
    files: {},
  };
}

function outcomesOf(mode: RecoveryMode, records: CaseRecord[]): StepOutcome[] {
  return records
    .filter(({ id }) => id.startsWith(`${mode}-`))
    .flatMap(({ steps }) => steps);
}

function violationsOf(outcomes: StepOutcome[]): string {
  return String(outcomes.filter(({ result }) => result !== 'passed').length);
}

function waits(outcomes: StepOutcome[], quantile: number): string {
  const seconds = outcomes
    .map(({ data }) => data)
    .filter(data => typeof data === 'number')
    .sort((one, other) => one - other);
  const index = Math.ceil(seconds.length * quantile) - 1;
  return seconds.length ? inSeconds(seconds[index]) : '';
}

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

function scenarioRow({ id, steps: [outcome] }: CaseRecord): string[][] {
  const scenario = scenarios.find(each => each.id === id);
  if (!scenario) return [];
  const figures = Object.entries(outcome.data ?? {});
  return [
    [
      scenario.story,
      figures.map(([name, number]) => `${number} ${name}`).join(', '),
      outcome.result === 'passed' ? '0 violations' : `**${outcome.result}**`,
    ],
  ];
}

function pointRows(outcomes: StepOutcome[][]): string[][] {
  const steps = new Set(outcomes.flat().map(({ step }) => step));
  return [...steps]
    .sort(byEffect)
    .map(step => [
      step.replaceAll('|', '\\|'),
      ...outcomes.map(each =>
        cell(each.find(outcome => outcome.step === step)),
      ),
    ]);
}

/** Together what belongs to one change. */
function byEffect(one: string, other: string): number {
  const key = (step: string) => step.replace(/^(before|after) /, '');
  return (
    key(one).localeCompare(key(other)) ||
    Number(one.startsWith('after')) - Number(other.startsWith('after'))
  );
}

function cell(outcome: StepOutcome | undefined): string {
  if (!outcome) return '';
  if (outcome.result !== 'passed') return `**${outcome.result}**`;
  return typeof outcome.data === 'number' ? inSeconds(outcome.data) : 'over';
}
