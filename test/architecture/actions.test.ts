import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import {
  KNOWN_ACTIONS,
  OWN_PREFIX,
} from '../../packages/cli/src/authoring/lint/form/knownActions';

const ROOT = resolve(__dirname, '../..');
const MODULE = 'plugins/scaffolder-backend-module-microservice/src';

/** The inputs of every action of ours, asked of a process that loads Backstage as the backend does. */
function inputsOfActions(): Record<string, string[]> {
  const program = `
    const { createActions } = require('./${MODULE}/createActions');
    const inputs = createActions({}).map(({ id, schema }) => [
      id, Object.keys(schema.input.properties ?? {}).sort(),
    ]);
    console.log(JSON.stringify(Object.fromEntries(inputs)));`;
  const transform = '@backstage/cli/config/nodeTransform.cjs';
  return JSON.parse(
    execFileSync(process.execPath, ['-r', transform, '-e', program], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  );
}

describe('the actions that the linter of templates knows', () => {
  it('are those of the scaffolder module, with their inputs', () => {
    const known = [...KNOWN_ACTIONS]
      .filter(([id]) => id.startsWith(OWN_PREFIX))
      .map(([id, inputs]) => [id, [...(inputs ?? [])].sort()]);
    expect(Object.fromEntries(known)).toEqual(inputsOfActions());
  });
});
