import { medianRatio, mediansOf } from '../measure/medians';
import { Goal } from './Goal';

const OURS = ['engine', 'action'];

type Limits = [most: number, stretch?: number];

/** Skeleton to how many times the floor a first render may take. */
const OVER_FLOOR: Record<string, Limits> = {
  '100-templates': [5, 4],
  '1000-templates': [2.5, 2],
  '10000-templates': [2.5, 2],
  '1000-mixed': [2.2, 1.8],
  '1000-plain': [1.3, 1.15],
  '1000-binary': [1.3, 1.15],
};

/** Skeleton to how many times as fast as `fetch:template` a first render has to be. */
const FASTER: Record<string, number> = {
  '100-templates': 2,
  '1000-templates': 2.5,
  '10000-templates': 2.5,
  '1000-mixed': 2.5,
  '1000-plain': 2.5,
  '1000-binary': 2.5,
};

/** What was asked for before any of it was built. */
export const goals: readonly Goal[] = [
  ...Object.entries(OVER_FLOOR).map(
    ([skeleton, [most, stretch]]): Goal => ({
      skeleton,
      what: 'times the floor',
      limit: { most },
      stretch,
      figure: (rounds, id) => medianRatio(rounds, [id, 'floor'], 'cold'),
      contestants: OURS,
    }),
  ),
  ...Object.entries(FASTER).map(
    ([skeleton, least]): Goal => ({
      skeleton,
      what: 'times as fast as fetch:template',
      limit: { least },
      figure: (rounds, id) => medianRatio(rounds, ['fetch', id], 'cold'),
      contestants: OURS,
    }),
  ),
  {
    skeleton: 'megabyte',
    what: 'ms',
    limit: { most: 100 },
    stretch: 60,
    figure: (rounds, id) => mediansOf(rounds, id)?.cold,
    contestants: OURS,
  },
  {
    skeleton: '10000-templates',
    what: 'MB of memory at the peak',
    limit: { most: 150 },
    stretch: 110,
    figure: (rounds, id) => mediansOf(rounds, id)?.peak,
    contestants: ['engine', 'worker'],
  },
  ...['1000-templates', '10000-templates', 'megabyte'].map(
    (skeleton): Goal => ({
      skeleton,
      what: 'ms in which the event loop stood still',
      limit: { most: 100 },
      stretch: 50,
      figure: (rounds, id) => mediansOf(rounds, id)?.stall,
      contestants: ['worker', 'action'],
    }),
  ),
];
