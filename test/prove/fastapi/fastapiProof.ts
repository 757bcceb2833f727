import { fingerprintOf } from '../../service/renderService';
import { allChecks } from '../../service/checks/serviceChecks';
import { lacksRedis } from '../../service/surroundings/lacksRedis';
import { lacksDatabase } from '../lacksDatabase';
import { proveService } from '../layouts/proveService';
import { Proof, ProofCase } from '../Proof';
import { serviceSources } from '../serviceSources';
import { serviceVersions } from '../serviceVersions';
import { CoverService, serviceCover } from './serviceCover';

/** The cover that the page shows. */
export const SIZE = { seed: 7, least: 30 };

/** Every mode of authentication, option and deployment works in every layout and with every other. */
export const fastapiProof: Proof = {
  name: 'fastapi',
  summary:
    'every pair of layout, authentication, option, deployment and preset works',
  explanation: `Few services with every pair of layout, authentication, options, deployments and presets that go together, chosen with the seed ${SIZE.seed}. Each is rendered; pip installs what its requirements files ask for; ruff finds nothing and would change nothing; mypy is strict; its own tests pass on all levels, with a real PostgreSQL and a real Redis, and cover at least 90 percent; the migrations go up, down and up and equal the models; the running service keeps its contract, with the credentials of a caller with all rights and of one with none, serves the OpenAPI document that its repository holds, passes every request that schemathesis derives from it, is accepted around its code (composition, images, manifests, chart, workflows, proxy, rules, scripts) by the tools that read it, and loses no request when it is stopped under load.`,
  sources: [...serviceSources, 'test/prove/fastapi', 'test/prove/layouts'],
  lacks: () => lacksDatabase() ?? lacksRedis(),
  cases: coverCases,
  versions: serviceVersions,
};

async function coverCases(): Promise<ProofCase[]> {
  const { services } = await serviceCover(SIZE);
  return services.map(service => ({
    id: service.id,
    fingerprint: () => fingerprintOf(service.answers),
    prove: directory => proveCovered(service, directory),
  }));
}

async function proveCovered({ answers }: CoverService, directory: string) {
  const chosen = ['options', 'deploy'].map(list => ({
    step: list,
    result: 'passed' as const,
    figure: [answers[list] ?? []].flat().join(', '),
  }));
  return [...chosen, ...(await proveService(answers, directory, allChecks))];
}
