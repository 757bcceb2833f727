import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../../../scripts/dev/paths.mjs';
import { runProgram } from '../../service/runProgram';

/**
 * A tool of an exact version from the npm registry, below `.data`: it is nothing that we depend on.
 *
 * @param tool - `hygen@6.2.11`
 * @returns the folder with its `node_modules`
 * @throws when the registry does not have it, with what npm said
 */
export async function npmTool(tool: string): Promise<string> {
  const folder = join(dataDirectory, 'bench/tools', tool);
  if (existsSync(join(folder, 'package.json'))) return folder;
  mkdirSync(folder, { recursive: true });
  const { status, output } = await runProgram(
    [
      ...['npm', 'install', '--prefix', folder, '--ignore-scripts'],
      ...['--no-audit', '--no-fund', tool],
    ],
    { cwd: folder, env: process.env },
  );
  if (status !== 0) throw new Error(`npm install ${tool}: ${output}`);
  return folder;
}
