import { Round } from '../measure/Measurement';
import { describeFigure, describeGoal, excess, Goal, isReached } from './Goal';

/** How far one contestant is with one goal. */
export interface Verdict {
  goal: Goal;
  contestant: string;
  figure: number;
  reached: boolean;
}

/** Holds figures to the goals of a skeleton. */
export function judge(
  all: readonly Goal[],
  skeleton: string,
  rounds: readonly Round[],
): Verdict[] {
  return all
    .filter(goal => goal.skeleton === skeleton)
    .flatMap(goal =>
      goal.contestants.flatMap(contestant => {
        const figure = goal.figure(rounds, contestant);
        return figure === undefined
          ? []
          : { goal, contestant, figure, reached: isReached(goal, figure) };
      }),
    );
}

/** A verdict in words: `2.71, which is 8 % too much; at most 2.5 times the floor`. */
export function describeVerdict({ goal, figure, reached }: Verdict): string {
  const side = 'most' in goal.limit ? 'much' : 'little';
  const share = Math.round(excess(goal, figure) * 100);
  const miss = reached ? '' : `, which is ${share} % too ${side}`;
  return `${describeFigure(figure)}${miss}; ${describeGoal(goal)}`;
}
