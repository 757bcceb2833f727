import { Measurement, Round } from './Measurement';

/** What a contestant needed in the middle of all rounds. */
export interface Medians extends Measurement {
  /** Rounds that it took part in. */
  rounds: number;
  /** What it needed over what the floor needed in the same round. */
  overFloor: Partial<Record<(typeof COMPARED)[number], number>>;
}

const COMPARED = ['cold', 'warm', 'wall', 'cpu'] as const;
const MEASURES = [...COMPARED, 'stall', 'peak', 'loaded'] as const;

/** The medians of a contestant; nothing where it took no part. */
export function mediansOf(
  rounds: readonly Round[],
  contestant: string,
): Medians | undefined {
  const own = rounds.flatMap(round => round[contestant] ?? []);
  if (!own.length) return undefined;
  const middles = MEASURES.map(measure => [
    measure,
    median(own.flatMap(each => each[measure] ?? [])),
  ]);
  return {
    ...(Object.fromEntries(middles) as Measurement),
    rounds: own.length,
    overFloor: Object.fromEntries(
      COMPARED.map(measure => [
        measure,
        medianRatio(rounds, [contestant, 'floor'], measure),
      ]),
    ),
  };
}

/** The median of one contestant's figure over another's of the same round. */
export function medianRatio(
  rounds: readonly Round[],
  [upper, lower]: readonly [string, string],
  measure: keyof Measurement,
): number | undefined {
  return median(
    rounds.flatMap(round => {
      const [above, below] = [round[upper], round[lower]].map(
        each => each?.[measure],
      );
      return above && below ? above / below : [];
    }),
  );
}

/** The middle one; the mean of the two where there is none in the middle. */
function median(figures: readonly number[]): number | undefined {
  if (!figures.length) return undefined;
  const sorted = [...figures].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? sorted[half]
    : (sorted[half - 1] + sorted[half]) / 2;
}
