import { pythonProgram } from '../programs/pythonProgram';
import { DeliveryCheck } from '../DeliveryCheck';
import { problemsOf } from './problemsOf';

/** Every script of a shell. */
export const scripts: DeliveryCheck = {
  name: 'shellcheck',
  concerns: path => path.endsWith('.sh'),
  async problems({ folder, files }) {
    const shellcheck = await pythonProgram('shellcheck');
    return problemsOf([shellcheck, ...files], { cwd: folder });
  },
};
