import { fingerprintOf } from '../../service/renderService';
import { serviceMatrix } from '../../service/serviceMatrix';
import { Proof, ProofCase } from '../Proof';
import { lacksDatabase } from '../lacksDatabase';
import { serviceSources } from '../serviceSources';
import { serviceVersions } from '../serviceVersions';
import { proveService } from './proveService';

/** Every preset and a model with every feature, in every layout, held to everything that can be asked of a service. */
export const layoutsProof: Proof = {
  name: 'layouts',
  summary:
    'every preset, and a model of everything, passes every check in every layout',
  explanation:
    'Every preset, and the shop, a model with every feature, is rendered in every layout; pip installs what its requirements files ask for; ruff finds nothing and would change nothing; mypy is strict; its own tests pass on all levels and cover at least 90 percent; the migrations go up, down and up on a real PostgreSQL and equal the models; the running service keeps its contract, serves the OpenAPI document that its repository holds, passes every request that schemathesis derives from its document (all checks, 20 examples for each operation, seed 1), is accepted around its code by the tools that read it, and loses no request when it is stopped under load (8 connections at once, one request half sent at the signal; the process ends in time by itself, with status 0 or by the signal that uvicorn raises again when everything is shut down).',
  sources: [...serviceSources, 'test/prove/layouts'],
  lacks: lacksDatabase,
  cases: layoutCases,
  versions: serviceVersions,
};

async function layoutCases(): Promise<ProofCase[]> {
  return (await serviceMatrix()).map(({ id, answers }) => ({
    id,
    fingerprint: () => fingerprintOf(answers),
    prove: directory => proveService(answers, directory),
  }));
}
