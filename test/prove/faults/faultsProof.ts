import { execFileSync } from 'node:child_process';
import { tryCancel } from '../../faults/cancel/tryCancel';
import { FAULT_ROWS, FaultRow } from '../../faults/matrix/FaultRow';
import { Matrix } from '../../faults/matrix/Matrix';
import { mayMeet } from '../../faults/matrix/mayMeet';
import { MeasuredCall } from '../../faults/matrix/measureCalls';
import { SEEDS } from '../../faults/matrix/sampleCells';
import { tryCell } from '../../faults/matrix/tryCell';
import { Proof, ProofCase, StepOutcome } from '../Proof';
import { matrixTable } from './matrixTable';

/** A run that GitHub or the catalog disturbs loses, doubles and leaks nothing, and Continue completes it. */
export const faultsProof: Proof = {
  name: 'faults',
  summary: 'no fault at any call loses, doubles or empties a repository',
  explanation:
    'The real actions create a service on the local GitHub: repository, teams, environment with reviewer, variables, secrets, topics, code, registration. In each cell one fault happens at one call that changes something. The run has to end as *done*, *needs you*, *waiting* or *stopped*, with ledger and task log telling the same and the truth; one *Continue* has to reach the state of the undisturbed run; no other repository may be made or touched. Seed 1 lets the first attempt of the call fail, seed 2 every attempt, seed 3 the first one and another fault at a later call; names, values and orders change with the seed. In the last row the task is cancelled while it waits for the answer to a call, reading ones too: it has to end within 3 s as *stopped*, say what exists and send nothing more. Faults and checks are in `test/faults/matrix`.',
  sources: [
    'test/faults',
    'test/prove/faults',
    'packages/local-github/src',
    'plugins/microservice-node/src/github',
    'plugins/microservice-node/src/provisioning',
    'plugins/scaffolder-backend-module-microservice/src/actions',
    'plugins/scaffolder-backend-module-microservice/src/operations',
  ],
  cases: async () =>
    SEEDS.flatMap(seed => [
      ...FAULT_ROWS.map(row => caseOf(row.name, seed, faultTrial(row))),
      caseOf('cancelled', seed, cancelTrial),
    ]),
  show: records => ({ lines: matrixTable(records), files: {} }),
  versions: async () => ({ Node: process.versions.node, git: gitVersion() }),
};

/** What is tried at every call that it is about. */
interface Trial {
  isAbout(call: MeasuredCall): boolean;
  /** Tries a point of a run, and says what was wrong. */
  at(matrix: Matrix, point: { seed: number; index: number }): Promise<string[]>;
}

const faultTrial = (row: FaultRow): Trial => ({
  isAbout: call => mayMeet(row, call),
  at: (matrix, point) => tryCell(matrix, { row, ...point }),
});

const cancelTrial: Trial = { isAbout: () => true, at: tryCancel };

function caseOf(name: string, seed: number, trial: Trial): ProofCase {
  return {
    id: `${name.replaceAll(' ', '-')}-${seed}`,
    fingerprint: async () => JSON.stringify([name, seed]),
    prove: () => prove(seed, trial),
  };
}

/** One step for each stage, with how many of its calls held. A run is disturbed where it changes something, and cancelled anywhere. */
async function prove(seed: number, trial: Trial): Promise<StepOutcome[]> {
  const matrix = await Matrix.start();
  const { calls } = await matrix.reference(seed);
  const stages = new Map<string, string[][]>();
  const points = calls.filter(call => trial.isAbout(call));
  for (const [index, { stage }] of points.entries()) {
    const violations = await trial.at(matrix, { seed, index });
    stages.set(stage, [...(stages.get(stage) ?? []), violations]);
  }
  const changed = await matrix.foreigners.haveChanged();
  await matrix.stop();
  return [...[...stages].map(outcomeOf), othersOutcome(changed)];
}

function othersOutcome(changed: boolean): StepOutcome {
  return changed
    ? { step: 'others', result: 'failed', reason: 'a repository has changed' }
    : { step: 'others', result: 'passed', figure: 'untouched' };
}

function outcomeOf([step, cells]: [string, string[][]]): StepOutcome {
  const held = cells.filter(violations => !violations.length).length;
  return {
    step,
    result: held === cells.length ? 'passed' : 'failed',
    figure: `${held} of ${cells.length}`,
    data: { held, cells: cells.length },
    reason: cells.flat().join('\n'),
  };
}

function gitVersion(): string {
  const words = execFileSync('git', ['--version'], { encoding: 'utf8' });
  return words.trim().replace('git version ', '');
}
