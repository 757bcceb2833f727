/** The part of V8's CPU profiles that we read. */
export interface CpuProfile {
  nodes: { id: number; callFrame: Frame }[];
  /** Ids of the nodes that ran, one for each look. */
  samples: number[];
  /** Microseconds since the look before. */
  timeDeltas: number[];
}

/** A function. */
export interface Frame {
  functionName: string;
  /** Empty for what is built into V8 or Node. */
  url: string;
  lineNumber: number;
}

/**
 * The time that functions themselves took, in milliseconds, the longest first.
 *
 * @param nameOf - what a function is counted under; nothing leaves it out
 */
export function ownTimes(
  { nodes, samples, timeDeltas }: CpuProfile,
  nameOf: (frame: Frame) => string | undefined,
): [name: string, milliseconds: number][] {
  const names = new Map(
    nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]),
  );
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id);
    if (name === undefined) return;
    times.set(name, (times.get(name) ?? 0) + timeDeltas[index] / 1000);
  });
  return [...times].sort(([, a], [, b]) => b - a);
}
