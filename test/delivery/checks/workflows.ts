import { goProgram } from '../programs/goProgram';
import { pythonProgram } from '../programs/pythonProgram';
import { DeliveryCheck } from '../DeliveryCheck';
import { problemsOf } from './problemsOf';

/** Workflows and updates of GitHub: whether it can run them, and what an attacker would make of them. */
export const workflows: DeliveryCheck = {
  name: 'actionlint and zizmor',
  concerns: path => /^\.github\/(workflows\/.+|dependabot)\.ya?ml$/.test(path),
  async problems({ folder, files }) {
    const actionlint = await goProgram('actionlint');
    const shellcheck = await pythonProgram('shellcheck');
    const zizmor = await pythonProgram('zizmor');
    const place = { cwd: folder };
    const runs = files.filter(path => path.includes('/workflows/'));
    return [
      ...(await problemsOf(
        [actionlint, '-no-color', '-shellcheck', shellcheck, ...runs],
        place,
      )),
      ...(await problemsOf(
        [zizmor, '--offline', '--color', 'never', '--quiet', ...files],
        place,
      )),
    ];
  },
};
