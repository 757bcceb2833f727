import { join } from 'node:path';
import { contentHash, isStamped, stamp } from './contentStamp.mjs';
import { root } from './paths.mjs';
import { runLogged } from './runLogged.mjs';
import { say } from './say.mjs';
import { workspaceClosure } from './workspaces.mjs';

const app = 'packages/app';
const stampFile = join(root, app, 'dist/.dev-stamp');

/**
 * Builds the portal's frontend, when its sources, its dependencies or the configuration have changed since the last time.
 *
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @throws DevelopmentError when that fails
 */
export async function buildApp({ yarn, env }) {
  const hash = contentHash(root, [
    ...workspaceClosure(app),
    'app-config.yaml',
    'yarn.lock',
  ]);
  if (isStamped(stampFile, hash)) return;
  say('Building the app (about 20 seconds)');
  await runLogged([...yarn, 'workspace', 'app', 'build'], {
    action: 'Building the app',
    fetches: 'what the app is built with',
    log: 'build.log',
    env,
  });
  stamp(stampFile, hash);
}
