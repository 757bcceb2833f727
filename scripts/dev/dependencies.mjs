import { join } from 'node:path';
import { contentHash, isStamped, stamp } from './contentStamp.mjs';
import { root } from './paths.mjs';
import { runLogged } from './runLogged.mjs';
import { say } from './say.mjs';
import { workspaceFolders } from './workspaces.mjs';

const stampFile = join(root, 'node_modules/.dev-stamp');

/**
 * Installs what the lock file states, when a manifest or the lock file has changed since the last time.
 *
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @throws DevelopmentError when that fails
 */
export async function installDependencies({ yarn, env }) {
  const manifests = workspaceFolders().map(folder =>
    join(folder, 'package.json'),
  );
  const hash = contentHash(root, [
    'package.json',
    'yarn.lock',
    '.yarnrc.yml',
    ...manifests,
  ]);
  if (isStamped(stampFile, hash)) return;
  say('Installing the dependencies (about a minute the first time)');
  await runLogged([...yarn, 'install', '--immutable'], {
    action: 'Installing the dependencies',
    fetches: 'the dependencies',
    log: 'install.log',
    env,
  });
  stamp(stampFile, hash);
}
