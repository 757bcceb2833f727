/** How often something is measured. */
export interface Effort {
  rounds: number;
  /** Rounds in which peers take part. */
  peerRounds: number;
  /** How often a process renders. */
  passes: number;
}

/** So much that all of it takes less than a quarter of an hour on two cores. */
const EFFORTS: Record<string, Effort> = {
  '100-templates': { rounds: 7, peerRounds: 5, passes: 5 },
  '1000-templates': { rounds: 5, peerRounds: 5, passes: 2 },
  '10000-templates': { rounds: 5, peerRounds: 1, passes: 1 },
  megabyte: { rounds: 7, peerRounds: 0, passes: 3 },
};

const USUAL: Effort = { rounds: 5, peerRounds: 0, passes: 1 };

/** How often a skeleton is measured. */
export function effortFor(kind: string): Effort {
  return EFFORTS[kind] ?? USUAL;
}
