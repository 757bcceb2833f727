import { join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { loadSource } from './sources.mjs';

/**
 * The library of this repository, checked as the generator checks it.
 *
 * @returns {Promise<{ recipes: object[], layers: object[] }>}
 */
export async function readTemplates() {
  const { readLibrary } = loadSource(
    'plugins/microservice-node/src/library/readLibrary',
  );
  return readLibrary(join(root, 'templates'));
}
