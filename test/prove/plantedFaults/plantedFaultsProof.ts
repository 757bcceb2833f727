import { readAnswers, readFaults } from '../../contract/faults/Fault';
import { FaultBench } from '../../contract/faults/FaultBench';
import { reportLines } from '../../contract/report';
import { fingerprintOf } from '../../service/renderService';
import { lacksDatabase } from '../lacksDatabase';
import { Proof, StepOutcome } from '../Proof';
import { serviceSources } from '../serviceSources';
import { serviceVersions } from '../serviceVersions';
import { Steps } from '../Steps';

const SERVICES = ['items', 'shop'];

/** The contract runner finds every fault that is planted in a correct service, and none in the correct one. */
export const plantedFaultsProof: Proof = {
  name: 'planted-faults',
  summary: 'the contract runner finds every planted fault',
  explanation:
    'Two services, one as simple as possible and one with every feature of the model, hold their contract in full. Then one fault after the other is planted into the code of a copy, which is started and asked only by the groups of cases that should find it. The faults are tables in `test/contract/faults`.',
  sources: [
    ...serviceSources,
    'test/contract/faults',
    'test/prove/plantedFaults',
  ],
  lacks: lacksDatabase,
  cases: async () =>
    SERVICES.map(id => ({
      id,
      fingerprint: () => fingerprintOf(readAnswers(id)),
      prove: () => prove(id),
    })),
  versions: serviceVersions,
};

async function prove(service: string): Promise<StepOutcome[]> {
  const steps = new Steps();
  const bench = await steps.take('start', () => FaultBench.of(service));
  if (!bench) return steps.outcomes;
  await steps.measure('correct', () => holds(bench));
  await steps.measure('faults', () => findsAll(bench, service));
  await bench.clear();
  return steps.outcomes;
}

async function holds(bench: FaultBench): Promise<string> {
  const results = await bench.correct();
  const odd = results.filter(({ end }) => end !== 'held');
  if (odd.length) throw new Error(reportLines(odd, 'faults').join('\n'));
  return `${results.length} cases held`;
}

async function findsAll(bench: FaultBench, service: string): Promise<string> {
  const faults = readFaults(service);
  const missed: string[] = [];
  for (const fault of faults) {
    const results = await bench.faulty(fault);
    if (!results.some(({ end }) => end === 'broken')) missed.push(fault.does);
  }
  if (missed.length) throw new Error(`not found: ${missed.join('; ')}`);
  return `${faults.length} of ${faults.length} found`;
}
