import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { workspaceFolders } from '../dev/workspaces.mjs';

/**
 * The folders of all packages that others install, relative to the root.
 *
 * @returns {string[]}
 */
export function publishedPackages() {
  return workspaceFolders().filter(folder => {
    const manifest = join(root, folder, 'package.json');
    return !JSON.parse(readFileSync(manifest, 'utf8')).private;
  });
}
