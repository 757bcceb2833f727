import { loadavg } from 'node:os';
import { race, Round } from '../../bench/service/race';
import {
  startGenerated,
  startHandwritten,
} from '../../bench/service/startContestants';
import { PythonService } from '../../service/PythonService';
import {
  fingerprintOf,
  renderService,
  treeIn,
} from '../../service/renderService';
import { lacksDatabase } from '../lacksDatabase';
import { Proof, StepOutcome } from '../Proof';
import { describeMachine } from '../render/describeMachine';
import { serviceVersions } from '../serviceVersions';
import { Steps } from '../Steps';
import { LIMITS, ratioOf } from './ratios';

const ROUNDS = 7;
const LENGTH = { slices: 6, milliseconds: 1_500 };

const layouts = ['flat', 'layered', 'services', 'ports', 'clean'];

/** Whatever the layout brings, the endpoints are those of the service that was written by hand. */
const answersOf = (layout: string) => ({
  name: 'item-service',
  preset: 'items',
  layout,
  conventions: {
    pagination: {
      style: 'limit_offset',
      envelope: 'bare',
      default: 20,
      max: 100,
      offsetParameter: 'skip',
      limitParameter: 'limit',
    },
    put: 'partial',
    delete: 'entity',
  },
});

/** A generated service answers as fast as one that was written by hand. */
export const loadProof: Proof = {
  name: 'load',
  summary: 'generated services are as fast as one written by hand',
  explanation: `The items of the preset are generated in each layout; beside each runs the service in \`test/bench/service/handwritten\`, with the same endpoints, written by hand in the obvious way, with the same libraries of the same environment, started by the same server. Each has one process and a database of its own. 16 connections carry out the lives of items: made, shown, listed, changed, removed. The services are loaded in turns of ${LENGTH.milliseconds} ms, ${LENGTH.slices} of each in a round, and started anew for each round, since two processes of one program differ by some hundredths; a figure is the median over ${ROUNDS} rounds of the generated service's over the other's in the same round. Requests per second have to be at least ${LIMITS.requestsPerSecond} times, the time within which 99 of 100 answers come at most ${LIMITS.p99} times as much.`,
  sources: ['test/service', 'test/bench/service', 'test/prove/load'],
  lacks: lacksDatabase,
  cases: async () =>
    layouts.map(layout => ({
      id: `items-${layout}`,
      fingerprint: () => fingerprintOf(answersOf(layout)),
      prove: directory => prove(answersOf(layout), directory),
    })),
  versions: async () => ({
    ...(await describeMachine()),
    ...(await serviceVersions()),
  }),
};

async function prove(
  answers: object,
  directory: string,
): Promise<StepOutcome[]> {
  const steps = new Steps();
  await steps.take('render', () => renderService(answers, directory));
  const rounds = await steps.take('run', () => raceIn(directory));
  if (!rounds) return steps.outcomes;
  await steps.measure('requests per second', async () =>
    ratioOf(rounds, 'requestsPerSecond'),
  );
  await steps.measure('p99', async () => ratioOf(rounds, 'p99'));
  await steps.measure('cpu', async () => ratioOf(rounds, 'cpu'));
  await steps.measure('load before', async () => loadavg()[0].toFixed(1));
  return steps.outcomes;
}

async function raceIn(directory: string): Promise<Round[]> {
  const service = await PythonService.install(treeIn(directory));
  const rounds: Round[] = [];
  while (rounds.length < ROUNDS) rounds.push(await raceOnce(service));
  return rounds;
}

async function raceOnce(service: PythonService): Promise<Round> {
  const generated = await startGenerated(service);
  const handwritten = await startHandwritten(service);
  try {
    return await race([generated, handwritten], LENGTH);
  } finally {
    await generated.stop();
    await handwritten.stop();
  }
}
