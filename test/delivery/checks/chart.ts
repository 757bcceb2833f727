import { dirname, join } from 'node:path';
import { DeliveryCheck } from '../DeliveryCheck';
import { CHART_VALUES, helmTemplate } from '../kubernetes/helmTemplate';
import { readObjects } from '../kubernetes/KubernetesObject';
import { objectProblems } from '../kubernetes/objectProblems';
import { goProgram } from '../programs/goProgram';
import { problemsOf } from './problemsOf';

/** Charts: what Helm says of them, and what comes of each set of values. */
export const chart: DeliveryCheck = {
  name: 'helm lint and template',
  concerns: path => path.endsWith('/Chart.yaml'),
  async problems({ folder, files }) {
    const helm = await goProgram('helm');
    const found = [];
    for (const path of files.map(dirname)) {
      const lint = [helm, 'lint', '--strict', path];
      found.push(...(await problemsOf(lint, { cwd: folder })));
      for (const values of CHART_VALUES) {
        const text = await helmTemplate(join(folder, path), values);
        found.push(...(await objectProblems(readObjects(text))));
      }
    }
    return found;
  },
};
