import { VectorCase } from './VectorsDocument';

/** Cases of one group about one resource. */
const MOST_PER_GROUP = 200;

/** Cases of the whole document: about a megabyte. */
const MOST = 4000;

/**
 * At most so many cases that people can read the file and a run ends in minutes. Where there are more, every second,
 * third ... case of the largest groups stays, so that the whole range is still sampled, and the rest is counted.
 *
 * @internal
 */
export function boundCases(cases: VectorCase[]): {
  cases: VectorCase[];
  omitted: Record<string, number>;
} {
  const sets = new Map<string, VectorCase[]>();
  for (const each of cases) {
    const key = `${each.resource ?? ''} ${each.group}`;
    const set = sets.get(key) ?? [];
    set.push(each);
    sets.set(key, set);
  }
  const most = fairShare([...sets.values()].map(set => set.length));
  const kept = new Set([...sets.values()].flatMap(set => sampled(set, most)));
  const left = cases.filter(each => !kept.has(each));
  const omitted: Record<string, number> = {};
  for (const { group } of left) omitted[group] = (omitted[group] ?? 0) + 1;
  return { cases: cases.filter(each => kept.has(each)), omitted };
}

/** The largest size of a set at which all sets together stay below the limit. */
function fairShare(sizes: number[]): number {
  let most = MOST_PER_GROUP;
  const sum = () =>
    sizes.reduce((total, size) => total + Math.min(size, most), 0);
  while (most > 1 && sum() > MOST) most -= 1;
  return most;
}

function sampled<T>(set: T[], most: number): T[] {
  if (set.length <= most) return set;
  return Array.from(
    { length: most },
    (_, index) => set[Math.floor((index * set.length) / most)],
  );
}
