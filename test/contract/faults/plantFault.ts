import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, Patch } from './Fault';

/**
 * Copies the tree of a service and makes the copy wrong.
 *
 * @throws where a patch does not fit exactly once, since the service's code has changed
 */
export function plantFault(
  { does, patches }: Fault,
  from: string,
  to: string,
): void {
  cpSync(from, to, { recursive: true });
  for (const patch of patches) applyPatch(patch, to, does);
}

function applyPatch(
  { find, replace, all }: Patch,
  directory: string,
  does: string,
): void {
  const places = globSync('{app,src}/**/*.py', { cwd: directory })
    .map(file => join(directory, file))
    .map(file => ({ file, parts: readFileSync(file, 'utf8').split(find) }))
    .filter(({ parts }) => parts.length > 1);
  const count = places.reduce((sum, { parts }) => sum + parts.length - 1, 0);
  if (all ? count === 0 : count !== 1) {
    throw new Error(
      `the fault "${does}" has to find its text once, and finds it ${count} times: ${find}`,
    );
  }
  for (const { file, parts } of places) {
    writeFileSync(file, parts.join(replace));
  }
}
