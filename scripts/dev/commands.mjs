import { join } from 'node:path';
import { buildApp } from './appBundle.mjs';
import { root } from './paths.mjs';
import { checkMachine, runLocalGithub, runPortal } from './portal.mjs';
import { runAttached } from './runAttached.mjs';
import { configurationFiles } from './services.mjs';

/**
 * What `./dev <name>` does, beside the scripts of package.json.
 *
 * @typedef {object} Command
 * @property {string} summary one line for `./dev --help`
 * @property {() => Promise<void>} [check] refuses before anything is fetched
 * @property {(toolchain: import('./toolchain.mjs').Toolchain, args: string[]) => Promise<number>} run exit status
 */

/** @type {Record<string, Command>} */
export const commands = {
  '': {
    summary: 'the portal on http://localhost:7007 and the local GitHub',
    check: checkMachine,
    async run(toolchain) {
      await runPortal(toolchain);
      return 0;
    },
  },
  start: {
    summary: 'the same, with a server on port 3000 that reloads what changes',
    check: checkMachine,
    async run(toolchain, args) {
      await runLocalGithub(toolchain);
      const configuration = [
        ...configurationFiles(),
        join(root, 'app-config.hot-reload.yaml'),
      ].flatMap(file => ['--config', file]);
      return runAttached(
        [...toolchain.yarn, 'start', ...configuration, ...args],
        { cwd: root, env: toolchain.env },
      );
    },
  },
  test: {
    summary: 'all tests, or those whose name contains one of the words given',
    async run(toolchain, args) {
      await buildApp(toolchain);
      const command = [toolchain.node, join(root, 'test/run.mjs'), ...args];
      return runAttached(command, { cwd: root, env: toolchain.env });
    },
  },
  prove: {
    summary: 'shows a claim in full, for example for every layout; lists them',
    run: ({ node, env }, args) =>
      runAttached(
        [
          node,
          ...['--require', '@backstage/cli/config/nodeTransform.cjs'],
          ...[join(root, 'test/prove/main.ts'), ...args],
        ],
        { cwd: root, env },
      ),
  },
  contract: {
    summary: 'holds a running service to the vectors of its repository',
    run: ({ node, env }, args) =>
      runAttached([node, join(root, 'test/contract/run.mjs'), ...args], {
        env,
      }),
  },
  microservice: {
    summary:
      'recipes | plan | render | zip | verify | test, for template authors',
    run: ({ node, env }, args) =>
      runAttached(
        [node, join(root, 'packages/cli/bin/microservice'), ...args],
        { env },
      ),
  },
};

/** Any other word: a script of package.json, or a command of Yarn. */
export async function runYarn({ yarn, env }, args) {
  return runAttached([...yarn, ...args], { cwd: root, env });
}
