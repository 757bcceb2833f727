import { Round } from '../measure/Measurement';

/** Something that is to be reached. */
export interface Goal {
  /** The skeleton that it is about. */
  skeleton: string;
  /** What is measured: `times the floor`. */
  what: string;
  /** The figure may be this at most, or has to be this at least. */
  limit: { most: number } | { least: number };
  /** What would be better still. */
  stretch?: number;
  /** The figure of a contestant; nothing where it was not measured. */
  figure(rounds: readonly Round[], contestant: string): number | undefined;
  /** Who is to reach it. */
  contestants: readonly string[];
}

/** Whether a figure is within a goal. */
export function isReached({ limit }: Goal, figure: number): boolean {
  return 'most' in limit ? figure <= limit.most : figure >= limit.least;
}

/** By how much a figure is on the wrong side, as a share of what it may be. */
export function excess({ limit }: Goal, figure: number): number {
  return 'most' in limit ? figure / limit.most - 1 : 1 - figure / limit.least;
}

/** A limit as it is read: `at most 2.5 times the floor`. */
export function describeGoal({ what, limit, stretch }: Goal): string {
  const bound =
    'most' in limit ? `at most ${limit.most}` : `at least ${limit.least}`;
  return `${bound} ${what}${stretch ? ` (better ${stretch})` : ''}`;
}

/** Two digits of what is small, none of what is large. */
export function describeFigure(figure: number): string {
  return figure.toFixed(figure < 20 ? 2 : 0);
}
