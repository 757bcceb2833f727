import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './paths.mjs';

const groups = ['packages', 'plugins'];

/**
 * The folders of all workspaces, relative to the root.
 *
 * @returns {string[]}
 */
export function workspaceFolders() {
  return groups.flatMap(group =>
    readdirSync(join(root, group))
      .sort()
      .map(name => join(group, name))
      .filter(folder => existsSync(join(root, folder, 'package.json'))),
  );
}

/**
 * A workspace and every workspace that it needs at run time, as folders relative to the root.
 *
 * @param {string} folder `packages/app`
 * @returns {string[]}
 */
export function workspaceClosure(folder) {
  const byName = new Map(
    workspaceFolders().map(each => [manifestIn(each).name, each]),
  );
  const found = new Set([folder]);
  for (const each of found) {
    for (const name of Object.keys(manifestIn(each).dependencies ?? {})) {
      if (byName.has(name)) found.add(byName.get(name));
    }
  }
  return [...found].sort();
}

/**
 * The package.json of a package.
 *
 * @param {string} folder relative to the root, or absolute
 * @returns {object}
 */
export function manifestIn(folder) {
  const file = resolve(root, folder, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}
