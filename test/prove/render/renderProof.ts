import { loadavg } from 'node:os';
import { join } from 'node:path';
import { contestants } from '../../bench/contestants/contestants';
import { goals } from '../../bench/goals/goals';
import { describeVerdict, judge } from '../../bench/goals/judge';
import { effortFor } from '../../bench/measure/effort';
import { Round } from '../../bench/measure/Measurement';
import { measureRounds } from '../../bench/measure/measureRounds';
import { profileWay } from '../../bench/profile/profileWay';
import { works } from '../../bench/profile/works';
import {
  SkeletonKind,
  skeletonKinds,
} from '../../bench/skeletons/SkeletonKind';
import { Proof, StepOutcome } from '../Proof';
import { Steps } from '../Steps';
import { describeMachine } from './describeMachine';
import { Found } from './Found';
import { renderContent } from './renderContent';

/** Skeletons render as fast as the goals ask for, beside the floor of the disk and other tools. */
export const renderProof: Proof = {
  name: 'render',
  summary: 'skeletons render close to the speed of the disk',
  explanation:
    "Skeletons are rendered by ours, by the installed `fetch:template` and by other tools, and compared with the floor: one thread that walks, makes the folders, reads and writes the same files synchronously. Every figure comes from a process of its own; in each round every contestant runs once, each round begins with another one, and ratios are those of one round. All trees but the floor's have the same bytes.",
  sources: [
    ...['engine', 'paths', 'skeleton', 'threads'].map(
      folder => `plugins/microservice-node/src/${folder}`,
    ),
    'plugins/scaffolder-backend-module-microservice/src/actions/render',
    'test/bench/builtPackages.ts',
    ...[
      'contestants',
      'goals',
      'measure',
      'peers',
      'profile',
      'skeletons',
      'ways',
    ].map(folder => `test/bench/${folder}`),
  ],
  async cases() {
    return skeletonKinds.map(kind => ({
      id: kind.id,
      fingerprint: async () => process.version,
      prove: directory => prove(kind, directory),
    }));
  },
  show: renderContent,
  versions: describeMachine,
};

async function prove(
  kind: SkeletonKind,
  directory: string,
): Promise<StepOutcome[]> {
  const steps = new Steps();
  const race = { kind, contestants, effort: effortFor(kind.id) };
  const load = loadavg()[0];
  const rounds = await steps.take('measure', () =>
    measureRounds(race, directory),
  );
  const profiles = await steps.take('profile', () =>
    profileWay('engine', kind, join(directory, 'profile')),
  );
  if (!rounds || !profiles) return steps.outcomes;
  const data: Found = {
    load,
    rounds,
    works: Object.values(profiles).flatMap(works),
  };
  steps.outcomes[0].data = data;
  return [...steps.outcomes, ...judged(kind.id, rounds)];
}

function judged(skeleton: string, rounds: Round[]): StepOutcome[] {
  return judge(goals, skeleton, rounds).map(verdict => ({
    step: `${verdict.contestant}, ${verdict.goal.what}`,
    result: verdict.reached ? 'passed' : 'failed',
    figure: describeVerdict(verdict),
    reason: verdict.reached ? undefined : describeVerdict(verdict),
  }));
}
