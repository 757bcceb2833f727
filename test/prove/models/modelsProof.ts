import { randomModel } from '../../models/randomModel';
import { fingerprintOf, ownGenerator } from '../../service/renderService';
import { lacksDatabase } from '../lacksDatabase';
import { Proof, ProofCase } from '../Proof';
import { serviceSources } from '../serviceSources';
import { serviceVersions } from '../serviceVersions';
import { answersOf, proveModel } from './proveModel';

/** Every so many models keep their whole contract, which is 15 of them. */
const contractEvery = 7;

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

/** Models that nobody wrote become services that work. */
export const modelsProof: Proof = {
  name: 'models',
  summary: 'random models become services that answer',
  explanation:
    'Models made from the seeds 1 to 100 are rendered, each in one of the layouts. The code compiles, ruff finds no unknown name and would change no format, every module can be imported, the migration goes up on a real PostgreSQL and equals the models, and the service makes a row of each entity and answers with every list; 15 of them keep their whole contract.',
  sources: [...serviceSources, 'test/prove/models'],
  lacks: lacksDatabase,
  cases: modelCases,
  versions: serviceVersions,
};

async function modelCases(): Promise<ProofCase[]> {
  const [{ layouts }] = (await ownGenerator()).recipes();
  return seeds.map(seed => {
    const layout = layouts[seed % layouts.length];
    const trial = {
      model: randomModel(seed),
      layout,
      groups: seed % contractEvery === 1 ? undefined : ['lifecycle'],
    };
    return {
      id: `seed-${String(seed).padStart(3, '0')}-${layout}`,
      fingerprint: () => fingerprintOf(answersOf(trial)),
      prove: directory => proveModel(trial, directory),
    };
  });
}
