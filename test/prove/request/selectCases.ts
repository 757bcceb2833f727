import { ProofRequest } from './readRequest';

type Selection = Pick<ProofRequest, 'shard' | 'only' | 'sample'>;

/** The cases that a request asks for, in their order. */
export function selectCases<T extends { id: string }>(
  cases: T[],
  { shard, only, sample }: Selection,
): T[] {
  const named = cases.filter(
    ({ id }) => !only.length || only.some(part => id.includes(part)),
  );
  const sampled = spread(named, sample ?? named.length);
  return sampled.filter((_, index) => index % shard.of === shard.index - 1);
}

/** So many elements of a list, at even distances. */
function spread<T>(list: T[], count: number): T[] {
  if (count >= list.length) return list;
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor((index * list.length) / count)],
  );
}
