import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';

const yarn = join(root, '.tools/node_modules/@yarnpkg/cli-dist/bin/yarn.js');

/**
 * Builds and packs a package as publishing does, and unpacks it where Node finds it. Needs the declarations in
 * `dist-types`. Throws with what the step printed.
 *
 * @param {string} folder the package, relative to the root
 * @param {string} place where `node_modules` with the unpacked packages is
 * @returns {object} the package.json that others get
 */
export function packPackage(folder, place) {
  const { name } = readManifest(join(root, folder));
  const target = join(place, 'node_modules', name);
  const archive = `${target}.tgz`;
  mkdirSync(target, { recursive: true });
  run(process.execPath, [yarn, 'build'], join(root, folder));
  run(process.execPath, [yarn, 'pack', '--out', archive], join(root, folder));
  run('tar', ['-xzf', archive, '-C', target, '--strip-components=1'], root);
  return readManifest(target);
}

function run(program, args, cwd) {
  try {
    execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error(
      `${args.join(' ')} failed in ${cwd}:\n${error.stdout}${error.stderr}`,
    );
  }
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
