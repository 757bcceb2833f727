import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';

/** Codes that are not about the meaning of a model, or need more than a model. */
const ELSEWHERE = /^(name|pagination)\./;

/**
 * Every code that the checks in a folder give, as their sources spell them.
 *
 * @param {string} folder relative to the root
 * @returns {string[]}
 */
export function checkCodes(folder) {
  const files = globSync('**/*.ts', { cwd: join(root, folder) })
    .filter(file => !/__testUtils__|\.test\./.test(file))
    .sort();
  const codes = files.flatMap(file =>
    [
      ...readFileSync(join(root, folder, file), 'utf8').matchAll(
        /'([a-z]+\.[a-z_]+)'/g,
      ),
    ].map(([, code]) => code),
  );
  return [...new Set(codes)].filter(code => !ELSEWHERE.test(code)).sort();
}
