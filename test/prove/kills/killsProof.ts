import { createRequire } from 'node:module';
import { RecoveryMode } from '../../kills/bench/replicaConfiguration';
import { scenarios } from '../../kills/scenarios/scenarios';
import { Scenario } from '../../kills/scenarios/Scenario';
import { serverVersion } from '../../service/TestDatabase';
import { lacksDatabase } from '../lacksDatabase';
import { Proof, ProofCase, StepOutcome } from '../Proof';
import { killsContent } from './killsContent';
import { SHARES, sweepShare } from './sweepShare';

const modes: RecoveryMode[] = ['recovery-on', 'recovery-off'];

/** Whenever a process of a portal dies or stands still, nothing is lost, doubled or left empty. */
export const killsProof: Proof = {
  name: 'kills',
  summary:
    'kill -9 at every point of a task loses, doubles and empties nothing',
  explanation:
    'Two processes of the portal share a PostgreSQL and a GitHub; each has a disk of its own. A task of the recipe `fastapi-service` is sent over REST, as the Create page sends it, and the process that runs it is killed with `kill -9` at one point: before and after each change that the task makes on GitHub and in its state, and after each commit to the ledger, the table of tasks and the catalog, as an undisturbed run shows them. Several tasks are held at points of their own and die together. Then the other process goes on: by itself (`taskRecovery`, with a stale timeout of 10 seconds), or, with recovery off, after the janitor failed the task and Retry was pressed. In the end the task must be completed with one repository whose only commit has the rendered tree, the same settings as an undisturbed run leaves, a secret that opens to what was typed, one registration in the catalog, a finished row with all evidence in the ledger, and nothing changed beside it.',
  sources: [
    ...['microservice-common', 'microservice-node', 'microservice-backend'].map(
      each => `plugins/${each}/src`,
    ),
    'plugins/scaffolder-backend-module-microservice/src',
    'templates/recipes/fastapi-service',
    ...['test/kills', 'test/prove/kills'],
  ],
  lacks: lacksDatabase,
  cases: async () => [
    ...modes.flatMap(mode => shares().map(share => sweepCase(mode, share))),
    ...scenarios.map(scenarioCase),
  ],
  show: killsContent,
  versions: async () => ({
    Node: process.versions.node,
    PostgreSQL: await serverVersion(),
    ...versionsOf(['scaffolder-backend', 'catalog-backend']),
  }),
};

function shares(): number[] {
  return Array.from({ length: SHARES }, (_, index) => index);
}

function sweepCase(mode: RecoveryMode, share: number): ProofCase {
  return {
    id: `${mode}-${share + 1}-of-${SHARES}`,
    // What is tried is nothing but the sources.
    fingerprint: async () => '',
    prove: () => sweepShare(mode, share),
  };
}

function scenarioCase({ id, run }: Scenario): ProofCase {
  return {
    id,
    fingerprint: async () => '',
    async prove(): Promise<StepOutcome[]> {
      try {
        const { figures, violations } = await run();
        return [
          {
            step: 'scenario',
            result: violations.length ? 'failed' : 'passed',
            reason: violations.join('\n'),
            data: figures,
          },
        ];
      } catch (error) {
        const reason = (error as Error).message;
        return [{ step: 'scenario', result: 'failed', reason }];
      }
    },
  };
}

function versionsOf(plugins: string[]): Record<string, string> {
  const require = createRequire(__filename);
  return Object.fromEntries(
    plugins.map(plugin => {
      const name = `@backstage/plugin-${plugin}`;
      return [name, require(`${name}/package.json`).version];
    }),
  );
}
