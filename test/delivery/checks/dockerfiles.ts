import { pythonProgram } from '../programs/pythonProgram';
import { DeliveryCheck } from '../DeliveryCheck';
import { problemsOf } from './problemsOf';

/** The recipes of images, and the shell in them. */
export const dockerfiles: DeliveryCheck = {
  name: 'hadolint',
  concerns: path => /(^|\/)Dockerfile(\.\w+)?$/.test(path),
  async problems({ folder, files }) {
    const hadolint = await pythonProgram('hadolint');
    return problemsOf([hadolint, '--no-color', ...files], { cwd: folder });
  },
};
