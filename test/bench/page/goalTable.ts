import { describeFigure, describeGoal, excess } from '../goals/Goal';
import { Verdict } from '../goals/judge';

/** Head and rows of a table. */
export type Cells = [head: string[], rows: string[][]];

/** Every goal with what each of ours is at. */
export function goalTable(verdicts: readonly Verdict[]): Cells {
  const goals = [...new Set(verdicts.map(({ goal }) => goal))];
  const names = [...new Set(verdicts.map(({ contestant }) => contestant))];
  return [
    ['skeleton', 'goal', ...names],
    goals.map(goal => [
      goal.skeleton,
      describeGoal(goal),
      ...names.map(name =>
        cell(
          verdicts.find(each => each.goal === goal && each.contestant === name),
        ),
      ),
    ]),
  ];
}

function cell(verdict: Verdict | undefined): string {
  if (!verdict) return '';
  const { goal, figure, reached } = verdict;
  const words = describeFigure(figure);
  if (reached) return words;
  return `**${words}**, missed by ${Math.round(excess(goal, figure) * 100)} %`;
}
