import {
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  contentHash,
  isStamped,
  stamp,
} from '../../scripts/dev/contentStamp.mjs';
import { dataDirectory, root } from '../../scripts/dev/paths.mjs';
import { runProgram } from '../service/runProgram';

const PACKAGES = [
  'plugins/microservice-common',
  'plugins/microservice-node',
  'plugins/scaffolder-backend-module-microservice',
];

const place = join(dataDirectory, 'bench/packages');
const stampFile = join(place, 'built');
const yarn = join(root, '.tools/node_modules/@yarnpkg/cli-dist/bin/yarn.js');

/**
 * Builds our packages as publishing does, unless this was done with the same sources. What is measured is what is published:
 * no process of a measurement reads TypeScript.
 *
 * @returns a folder below the root whose `node_modules` hold them
 * @throws where something does not compile, with what the compiler said
 */
export async function builtPackages(): Promise<string> {
  const hash = contentHash(
    root,
    PACKAGES.flatMap(folder => [`${folder}/src`, `${folder}/package.json`]),
  );
  if (isStamped(stampFile, hash)) return place;
  rmSync(place, { recursive: true, force: true });
  const compiler = createRequire(__filename).resolve('typescript/bin/tsc');
  await run([process.execPath, compiler], root);
  for (const folder of PACKAGES) {
    await run([process.execPath, yarn, 'build'], join(root, folder));
    install(join(root, folder));
  }
  stamp(stampFile, hash);
  return place;
}

async function run(command: string[], cwd: string): Promise<void> {
  const { status, output } = await runProgram(command, {
    cwd,
    env: process.env,
  });
  if (status !== 0) throw new Error(`${command.at(-1)} in ${cwd}: ${output}`);
}

/** Puts a build where Node finds it, with the entry that publishing gives to it. */
function install(folder: string): void {
  const { publishConfig, ...manifest } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const target = join(place, 'node_modules', manifest.name);
  mkdirSync(target, { recursive: true });
  cpSync(join(folder, 'dist'), join(target, 'dist'), { recursive: true });
  writeFileSync(
    join(target, 'package.json'),
    JSON.stringify({ ...manifest, ...publishConfig }, null, 2),
  );
}
