import { loadavg } from 'node:os';
import { race, Round } from '../../bench/service/race';
import { startGenerated } from '../../bench/service/startGenerated';
import { Plan } from '../../../plugins/microservice-common/src/model';
import { PythonService } from '../../service/PythonService';
import { renderService, treeIn } from '../../service/renderService';
import { Surroundings } from '../../service/surroundings/Surroundings';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';
import { Contest, StartOther } from './Contest';
import { ratioOf } from './ratios';

export const ROUNDS = 5;
export const LENGTH = { slices: 6, milliseconds: 1_500 };

/** Renders the generated service of a contest and measures it beside the other. */
export async function proveContest(
  contest: Contest,
  directory: string,
): Promise<StepOutcome[]> {
  const steps = new Steps();
  const plan = await steps.take('render', () =>
    renderService(contest.answers, directory),
  );
  if (!plan) return steps.outcomes;
  const rounds = await steps.take('run', () =>
    raceIn(directory, contest, plan),
  );
  if (!rounds) return steps.outcomes;
  await steps.measure('requests per second', async () =>
    ratioOf(rounds, 'requestsPerSecond', contest.limits),
  );
  await steps.measure('p99', async () =>
    ratioOf(rounds, 'p99', contest.limits),
  );
  await steps.measure('cpu', async () => ratioOf(rounds, 'cpu'));
  await steps.measure('load before', async () => loadavg()[0].toFixed(1));
  return steps.outcomes;
}

async function raceIn(
  directory: string,
  { prepareOther }: Contest,
  plan: Plan,
): Promise<Round[]> {
  const surroundings = await Surroundings.of(plan);
  try {
    const tree = treeIn(directory);
    const service = await PythonService.install(tree, surroundings);
    const startOther = await prepareOther(service, directory);
    const rounds: Round[] = [];
    while (rounds.length < ROUNDS)
      rounds.push(await raceOnce(service, startOther));
    return rounds;
  } finally {
    await surroundings.close();
  }
}

async function raceOnce(
  service: PythonService,
  startOther: StartOther,
): Promise<Round> {
  const generated = await startGenerated(service);
  try {
    const other = await startOther();
    return await race([generated, other], LENGTH).finally(() => other.stop());
  } finally {
    await generated.stop();
  }
}
