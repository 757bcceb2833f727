import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportLines } from '../../contract/report';
import { runContract } from '../../contract/runContract';
import { VectorsDocument } from '../../contract/Vectors';
import { PythonService } from '../PythonService';
import { RunningService } from '../RunningService';
import { whileRunning } from '../whileRunning';
import { CheckFailure, ServiceCheck } from './ServiceCheck';

/** The same values every time. */
const seed = '1';

/** A service that runs. */
export interface Running {
  service: PythonService;
  running: RunningService;
}

/** The vectors in the repository, and what the running service answers. */
export const contract: ServiceCheck = {
  name: 'contract',
  does: 'keeps the contract that its repository holds',
  run: ({ service }) =>
    whileRunning(service, running => keepsContract({ service, running })),
};

/**
 * Runs the vectors of a service against it.
 *
 * @param only - groups of cases; all where absent
 * @throws CheckFailure where a case does not hold or could not be tried
 */
export async function keepsContract(
  { service, running }: Running,
  only?: string[],
): Promise<string> {
  const file = join(service.directory, 'contract/vectors.json');
  const vectors: VectorsDocument = JSON.parse(readFileSync(file, 'utf8'));
  const results = await runContract({
    vectors,
    url: running.url,
    seed,
    only,
    credentials: await service.caller.credentials(running.url),
    readLog: () => running.log(),
    databaseSwitch: running.databaseSwitch(),
  });
  if (results.some(({ end }) => end !== 'held')) {
    const lines = reportLines(results, seed);
    throw CheckFailure.because(lines.slice(-60).join('\n'));
  }
  return `${results.length} cases`;
}
