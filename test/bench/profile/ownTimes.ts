/** The part of V8's CPU profiles that we read. */
export interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
  }[];
  /** Ids of the nodes that ran, one for each look. */
  samples: number[];
  /** Microseconds since the look before. */
  timeDeltas: number[];
}

/** The time that each function itself took, the longest first. */
export function ownTimes({
  nodes,
  samples,
  timeDeltas,
}: CpuProfile): { name: string; milliseconds: number }[] {
  const names = new Map(
    nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]),
  );
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id)!;
    times.set(name, (times.get(name) ?? 0) + timeDeltas[index] / 1000);
  });
  return [...times]
    .map(([name, milliseconds]) => ({ name, milliseconds }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

type Frame = CpuProfile['nodes'][number]['callFrame'];

function nameOf({ functionName, url, lineNumber }: Frame): string {
  const place = url.split('/').slice(-2).join('/');
  return `${functionName || '(anonymous)'} ${place}:${lineNumber + 1}`;
}
