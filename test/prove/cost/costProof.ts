import { measureRequests, Requests } from '../../cost/measureRequests';
import { ourWay } from '../../cost/ourWay';
import { PublishGithub } from '../../cost/PublishGithub';
import { Bench, startBench } from '../../faults/bench/Bench';
import { Proof, StepOutcome } from '../Proof';
import { costContent } from './costContent';

/** Rounds of which the median counts; the first one of each way loads code and is left out. */
const ROUNDS = 6;

type Way = (bench: Bench, repository: string) => Promise<void>;

/** What creating a service asks of GitHub, beside Backstage's own actions. */
export const costProof: Proof = {
  name: 'cost',
  summary: "what creating a service asks of GitHub, beside Backstage's actions",
  explanation:
    'A service of 100 files with one environment and two secrets is created on the local GitHub, by the actions of this repository and by `publish:github` and `github:environment:create` of `@backstage/plugin-scaffolder-backend-module-github`, which is installed in a folder that `PUBLISH_GITHUB_FOLDER` names. Every request that reached the server is counted; the time is the median of five rounds on a loopback host, where neither side waits between writes. GitHub itself asks for a second between changes, so that their number tells what a creation lasts there.',
  sources: [
    'test/cost',
    'test/prove/cost',
    'packages/local-github/src',
    'plugins/microservice-node/src/github',
    'plugins/scaffolder-backend-module-microservice/src/actions',
    'plugins/scaffolder-backend-module-microservice/src/operations',
  ],
  lacks: () =>
    PublishGithub.given()
      ? undefined
      : "PUBLISH_GITHUB_FOLDER names no folder with Backstage's actions: run 'npm install @backstage/plugin-scaffolder-backend-module-github@0.10.0' in an empty folder and set it to that.",
  cases: async () => {
    const theirs = PublishGithub.given()!;
    const ways: [string, string, Way][] = [
      ['ours', process.version, ourWay],
      [
        'publish-github',
        theirs.version(),
        (bench, name) => theirs.create(bench, name),
      ],
    ];
    return ways.map(([id, version, way]) => ({
      id,
      fingerprint: async () => version,
      prove: () => prove(way),
    }));
  },
  show: costContent,
  versions: async () => ({
    Node: process.versions.node,
    'publish:github': PublishGithub.given()!.version(),
  }),
};

async function prove(way: Way): Promise<StepOutcome[]> {
  const bench = await startBench();
  try {
    const rounds: Requests[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const name = `service-${round}`;
      rounds.push(
        await measureRequests(bench.github.server, () => way(bench, name)),
      );
    }
    const [first, ...counted] = rounds;
    const times = counted.map(({ milliseconds }) => milliseconds);
    times.sort((one, other) => one - other);
    const data = {
      ...first,
      milliseconds: times[Math.floor(times.length / 2)],
    };
    return [{ step: 'create', result: 'passed', data }];
  } finally {
    await bench.stop();
  }
}
