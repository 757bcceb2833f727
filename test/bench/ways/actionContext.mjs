import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const silent = { info() {}, warn() {}, error() {}, debug() {} };

/**
 * What a task gives to an action, with a log that goes nowhere.
 *
 * @param {{ input: object, workspacePath: string, template: string, temporary?: string }} task `template` is the folder of
 *   template.yaml, `temporary` the folder that the action may fill
 */
export function actionContext({ input, workspacePath, template, temporary }) {
  mkdirSync(workspacePath, { recursive: true });
  return {
    input,
    workspacePath,
    logger: { ...silent, child: () => silent },
    output() {},
    checkpoint: ({ fn }) => fn(),
    async createTemporaryDirectory() {
      mkdirSync(temporary, { recursive: true });
      return temporary;
    },
    templateInfo: {
      entityRef: 'template:default/any',
      baseUrl: pathToFileURL(join(template, 'template.yaml')).href,
    },
  };
}
