import { DomainModel } from '../../../plugins/microservice-common/src/model';
import { HostileModel } from '../../models/HostileModel';
import { HOSTILE_MODELS } from '../../models/hostileModels';
import { randomModel } from '../../models/randomModel';
import { fingerprintOf, ownGenerator } from '../../service/renderService';
import { lacksDatabase } from '../lacksDatabase';
import { Proof, ProofCase } from '../Proof';
import { serviceSources } from '../serviceSources';
import { serviceVersions } from '../serviceVersions';
import { proveHostileModel } from './proveHostileModel';
import { answersOf, proveModel } from './proveModel';

/** Every so many models keep their whole contract, which is 15 of them. */
const contractEvery = 7;

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

/** Models that nobody wrote become services that work. */
export const modelsProof: Proof = {
  name: 'models',
  summary: 'random models become services, hostile ones are refused',
  explanation:
    'Models made from the seeds 1 to 100 are rendered, each in one of the layouts. The code compiles, ruff finds no unknown name and would change no format, every module can be imported, the migration goes up on a real PostgreSQL and equals the models, and the service makes a row of each entity and answers with every list; 15 of them keep their whole contract. Hostile models, with names, circles, clashes and sizes that somebody might try, are refused by a code with a fix, or become services that work just as well.',
  sources: [...serviceSources, 'test/prove/models'],
  lacks: lacksDatabase,
  cases: modelCases,
  versions: serviceVersions,
};

async function modelCases(): Promise<ProofCase[]> {
  const [{ layouts }] = (await ownGenerator()).recipes();
  const layoutOf = (number: number) => layouts[number % layouts.length];
  return [
    ...seeds.map(seed => randomCase(seed, layoutOf(seed))),
    ...HOSTILE_MODELS.map((hostile, index) =>
      hostileCase(hostile, layoutOf(index)),
    ),
  ];
}

function randomCase(seed: number, layout: string): ProofCase {
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
}

function hostileCase(hostile: HostileModel, layout: string): ProofCase {
  const trial = { model: hostile.model as DomainModel, layout };
  return {
    id: `hostile-${hostile.title.toLowerCase().replace(/\W+/g, '-')}`,
    fingerprint: () => fingerprintOf(answersOf(trial)),
    prove: directory => proveHostileModel(hostile, layout, directory),
  };
}
