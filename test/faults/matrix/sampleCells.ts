import { Random } from '../../models/Random';
import { FAULT_ROWS } from './FaultRow';
import { Cell } from './tryCell';

/** The seeds of the matrix: by them a fault meets the first attempt, every attempt, or the first one and a later call. */
export const SEEDS = [1, 2, 3] as const;

/** Any call; the number is taken modulo the calls that there are. */
const ANY_CALL = 1000;

/** Some cells of the matrix, every fault as often as the others. */
export function sampleCells(count: number, seed: number): Cell[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, number) => ({
    row: FAULT_ROWS[number % FAULT_ROWS.length],
    seed: random.oneOf(SEEDS),
    index: random.between(0, ANY_CALL),
  }));
}
