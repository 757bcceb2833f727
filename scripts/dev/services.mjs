import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory, logDirectory, root } from './paths.mjs';

/** Where the portal and the local GitHub listen; app-config.yaml states the same. */
export const portalPort = 7007;
export const githubPort = 4870;
export const portalUrl = `http://localhost:${portalPort}`;
export const githubUrl = `http://127.0.0.1:${githubPort}`;

/**
 * The local GitHub, which keeps its repositories in `.data/github`.
 *
 * @param {Pick<import('./toolchain.mjs').Toolchain, 'node' | 'env'>} toolchain
 * @param {{ port?: number, directory?: string, log?: string, validateAnswers?: boolean }} [options] another place, and whether
 *   it holds its own answers to GitHub's description
 * @returns {import('./service.mjs').Service}
 */
export function localGithub({ node, env }, options = {}) {
  const {
    port = githubPort,
    directory = join(dataDirectory, 'github'),
    log = join(logDirectory, 'local-github.log'),
    validateAnswers = false,
  } = options;
  return {
    title: 'The local GitHub',
    command: [
      node,
      join(root, 'packages/local-github/bin/local-github'),
      ...['--port', String(port), '--directory', directory],
      ...(validateAnswers ? ['--validate-answers'] : []),
    ],
    log,
    answers: `http://127.0.0.1:${port}/api/v3/rate_limit`,
    env: { ...env, NODE_ENV: 'development' },
  };
}

/**
 * The backend, which serves the built app. It runs without the watcher of Backstage's command line, which would start
 * it a second time.
 *
 * @param {Pick<import('./toolchain.mjs').Toolchain, 'node' | 'env'>} toolchain
 * @param {{ url?: string, configuration?: string[], log?: string }} [options] another address, for which the
 *   configuration files must say the same
 * @returns {import('./service.mjs').Service}
 */
export function portal({ node, env }, options = {}) {
  const files = options.configuration ?? configurationFiles();
  return {
    title: 'The portal',
    command: [
      node,
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
      ...files.flatMap(file => ['--config', file]),
    ],
    cwd: join(root, 'packages/backend'),
    log: options.log ?? join(logDirectory, 'portal.log'),
    answers: `${options.url ?? portalUrl}/.backstage/health/v1/readiness`,
    env: { ...env, NODE_ENV: 'development' },
  };
}

/**
 * The configuration of the demo, and what the developer adds to it.
 *
 * @returns {string[]} paths
 */
export function configurationFiles() {
  return ['app-config.yaml', 'app-config.local.yaml']
    .map(file => join(root, file))
    .filter(file => existsSync(file));
}
