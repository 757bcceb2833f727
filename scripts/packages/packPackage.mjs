import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { yarnScript } from '../dev/toolchain.mjs';
import { manifestIn } from '../dev/workspaces.mjs';

/**
 * Builds and packs a package as publishing does, and unpacks it where Node finds it. Needs the declarations in
 * `dist-types`. Throws with what the step printed.
 *
 * @param {string} folder the package, relative to the root
 * @param {string} place where `node_modules` with the unpacked packages is
 * @returns {object} the package.json that others get
 */
export function packPackage(folder, place) {
  const { name } = manifestIn(folder);
  const target = join(place, 'node_modules', name);
  const archive = `${target}.tgz`;
  mkdirSync(target, { recursive: true });
  const source = join(root, folder);
  run(process.execPath, [yarnScript, 'build'], source);
  run(process.execPath, [yarnScript, 'pack', '--out', archive], source);
  run('tar', ['-xzf', archive, '-C', target, '--strip-components=1'], root);
  return manifestIn(target);
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
