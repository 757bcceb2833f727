import { Lap, Round } from '../../bench/service/race';

/** What the generated service may need of what the other needs: at least for speed, at most for time. */
export type Limits = Pick<Lap, 'requestsPerSecond' | 'p99'>;

/** What a generated service keeps beside one that does the same. */
export const LIMITS: Limits = { requestsPerSecond: 0.95, p99: 1.1 };

/**
 * The middle of all rounds: the generated service's figure over the other's.
 *
 * @param limits - left out where the figure is only told
 * @returns `0.98 (412 : 421)`
 * @throws when that is beyond the limit
 */
export function ratioOf(
  rounds: readonly Round[],
  figure: keyof Lap,
  limits?: Limits,
): string {
  const [own, others, ratio] = [
    median(rounds.map(({ generated }) => generated[figure])),
    median(rounds.map(({ other }) => other[figure])),
    median(
      rounds.map(({ generated, other }) => generated[figure] / other[figure]),
    ),
  ];
  const text = `${ratio.toFixed(2)} (${rounded(own)} : ${rounded(others)})`;
  if (limits && isBeyond(limits, figure, ratio)) throw new Error(text);
  return text;
}

function isBeyond(limits: Limits, figure: keyof Lap, ratio: number): boolean {
  if (figure === 'requestsPerSecond') return ratio < limits.requestsPerSecond;
  return figure === 'p99' && ratio > limits.p99;
}

function rounded(figure: number): string {
  return figure.toFixed(figure < 20 ? 2 : 0);
}

function median(figures: number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? sorted[half]
    : (sorted[half - 1] + sorted[half]) / 2;
}
