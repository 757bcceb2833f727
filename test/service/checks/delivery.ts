import { checkDelivery } from '../../delivery/checkDelivery';
import { CheckFailure, ServiceCheck } from './ServiceCheck';

/** What is around the code: composition, images, manifests, chart, scripts, workflows, proxy and rules. */
export const delivery: ServiceCheck = {
  name: 'delivery',
  does: 'is accepted by the tools that read what is around its code',
  async run({ service }) {
    const results = await checkDelivery(service.directory);
    const problems = results.flatMap(({ check, problems: found }) =>
      found.map(problem => `${check}: ${problem}`),
    );
    if (problems.length) throw CheckFailure.because(problems.join('\n'));
    const looked = results.filter(({ files }) => files);
    return looked.map(({ check, files }) => `${check} ${files}`).join(', ');
  },
};
