import { LocalGithub } from '../../packages/local-github/src';

/** What some work asked of a GitHub. */
export interface Requests {
  milliseconds: number;
  /** Names of operations, in their order. */
  operations: string[];
  /** How many of them change something. */
  changes: number;
}

const READS = ['GET', 'HEAD'];

/** Lets some work happen and tells what GitHub saw of it. */
export async function measureRequests(
  { faults }: LocalGithub,
  work: () => Promise<unknown>,
): Promise<Requests> {
  // A delay of nothing disturbs nothing, and is noted.
  faults.clear();
  faults.inject({
    operation: '*',
    call: 'every',
    fault: { kind: 'delayed', milliseconds: 0 },
  });
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  const seen = [...faults.fired];
  faults.clear();
  return {
    milliseconds,
    operations: seen.map(({ operation }) => operation),
    changes: seen.filter(
      ({ method, operation }) =>
        !READS.includes(method) && operation !== 'git-fetch',
    ).length,
  };
}
