import { manifestIn, workspaceFolders } from '../dev/workspaces.mjs';

/**
 * The folders of all packages that others install, relative to the root.
 *
 * @returns {string[]}
 */
export function publishedPackages() {
  return workspaceFolders().filter(folder => !manifestIn(folder).private);
}
