import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { DevelopmentError } from './DevelopmentError.mjs';
import { root } from './paths.mjs';
import { runLogged } from './runLogged.mjs';
import { say } from './say.mjs';

/** The Node releases that every package in the tree accepts (`engines` of package.json). */
const supportedNodes = ['22', '24'];

/** A machine without a network shall hear of it in seconds. */
const npmOptions = [
  '--loglevel=error',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

const tools = join(root, '.tools');
const packages = join(tools, 'node_modules');

/** The Yarn of this repository. */
export const yarnScript = join(packages, '@yarnpkg/cli-dist/bin/yarn.js');
const platform = `${process.platform}-${process.arch}`;
const ownNodePackage = join(packages, `node-${platform}`);
const ownNode = join(ownNodePackage, 'bin/node');

/**
 * The Node and Yarn that this repository is built with, fetched into `.tools` where the machine lacks them.
 *
 * @typedef {{ node: string, yarn: string[], env: NodeJS.ProcessEnv }} Toolchain
 * @returns {Promise<Toolchain>}
 * @throws DevelopmentError when they cannot be had
 */
export async function prepareToolchain() {
  const systemNode = supportedNodes.includes(
    process.versions.node.split('.')[0],
  );
  if (!existsSync(yarnScript) || (!systemNode && !existsSync(ownNode))) {
    await fetchTools(systemNode);
  }
  const node = systemNode ? process.execPath : ownNode;
  return { node, yarn: [node, yarnScript], env: environment(node) };
}

async function fetchTools(systemNode) {
  say(
    systemNode
      ? 'Fetching Yarn into .tools'
      : `Fetching Yarn and Node 24 into .tools (Backstage needs Node ${supportedNodes.join(
          ' or ',
        )}, this is ${process.version})`,
  );
  const omit = systemNode ? ['--omit=optional'] : [];
  await runLogged(['npm', 'ci', ...npmOptions, ...omit], {
    action: 'Fetching the tools',
    fetches: 'Yarn and Node',
    log: 'tools.log',
    cwd: tools,
  });
  if (!systemNode && !existsSync(ownNode)) {
    throw DevelopmentError.unsupportedPlatform(platform);
  }
}

function environment(node) {
  const env = {
    ...process.env,
    PATH: [dirname(node), join(packages, '.bin'), process.env.PATH].join(
      delimiter,
    ),
    YARN_IGNORE_PATH: '1',
  };
  // Headers that match our Node, should a package have to be compiled.
  if (node === ownNode) env.npm_config_nodedir = ownNodePackage;
  return env;
}
