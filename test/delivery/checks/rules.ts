import { debianProgram } from '../programs/debianProgram';
import { DeliveryCheck } from '../DeliveryCheck';
import { problemsOf } from './problemsOf';

const promtool = { package: 'prometheus', path: 'usr/bin/promtool' };

/** Rules and settings of Prometheus. */
export const rules: DeliveryCheck = {
  name: 'promtool',
  concerns: path => /(^|\/)(prometheus|alerts|[\w-]*rules)\.ya?ml$/.test(path),
  async problems({ folder, files }) {
    const program = await debianProgram(promtool);
    const found = [];
    for (const file of files) {
      const kind = /prometheus\.ya?ml$/.test(file) ? 'config' : 'rules';
      const command = [program, 'check', kind, file];
      found.push(...(await problemsOf(command, { cwd: folder })));
    }
    return found;
  },
};
