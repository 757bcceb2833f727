import type { Credentials } from './http/Credentials';
import { HttpClient } from './http/HttpClient';
import { type CaseResult, runCase } from './runCase';
import { Session } from './Session';
import { FreshValues } from './values/FreshValues';
import type { VectorCase, VectorsDocument } from './Vectors';
import type { DatabaseSwitch, World } from './World';

/** A run of vectors against a service. */
export interface ContractRun {
  vectors: VectorsDocument;
  /** `http://127.0.0.1:8000` */
  url: string;
  /** Makes the values of this run; another seed makes others. */
  seed: string;
  /** Groups to run; all where absent. */
  only?: string[];
  /** Ends at the first case that does not hold. */
  bail?: boolean;
  /** Cases at the same time. */
  concurrency?: number;
  /** Milliseconds for an answer. */
  timeout?: number;
  /** With what callers show who they are, where the service wants to know. */
  credentials?: Credentials;
  readLog?: () => string;
  databaseSwitch?: DatabaseSwitch;
}

/**
 * Runs the cases of the vectors against a service: most at the same time, then those that tolerate no other one by one.
 */
export async function runContract(run: ContractRun): Promise<CaseResult[]> {
  const { vectors, only } = run;
  const http = new HttpClient(run.url, run.timeout ?? 15_000, run.credentials);
  const world = worldOf(run, http);
  const chosen = vectors.cases.filter(
    ({ group }) => !only || only.includes(group),
  );
  const results = await inParallel(
    chosen.filter(({ alone }) => !alone),
    { world, lanes: run.concurrency ?? 4, bail: run.bail },
  );
  const broken = results.some(({ end }) => end === 'broken');
  if (!(run.bail && broken)) {
    const alone = chosen.filter(each => each.alone);
    results.push(
      ...(await inParallel(alone, { world, lanes: 1, bail: run.bail })),
    );
  }
  await world.shared.cleanUp();
  http.close();
  return results;
}

function worldOf(run: ContractRun, http: HttpClient): World {
  const { vectors, seed, readLog, databaseSwitch, credentials = {} } = run;
  const fresh = new FreshValues(vectors.generators, seed);
  const world = {
    ...{ vectors, http, fresh, credentials },
    ...{ readLog, databaseSwitch },
  } as World;
  world.shared = new Session(world);
  return world;
}

interface Lanes {
  world: World;
  lanes: number;
  bail?: boolean;
}

async function inParallel(
  cases: VectorCase[],
  { world, lanes, bail }: Lanes,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  const waiting = [...cases];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await runCase(next, world);
      results.push(result);
      if (bail && result.end === 'broken') waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
