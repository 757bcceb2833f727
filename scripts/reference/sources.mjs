import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';

const require = createRequire(import.meta.url);

/**
 * Loads a source file of a package as it is, without a build.
 *
 * @param {string} path relative to the root, without a suffix
 * @returns {any} its exports
 */
export function loadSource(path) {
  require('@backstage/cli/config/nodeTransform.cjs');
  return require(join(root, path));
}
