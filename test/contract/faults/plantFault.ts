import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, Patch } from './Fault';

/**
 * Copies the tree of a service and makes the copy wrong.
 *
 * @throws where a patch does not fit, since the service's code has changed
 */
export function plantFault(fault: Fault, from: string, to: string): void {
  const [unfit] = misfits(fault, from);
  if (unfit) throw new Error(unfit);
  cpSync(from, to, { recursive: true });
  for (const { find, replace } of fault.patches) {
    for (const file of sourcesIn(to)) {
      const text = readFileSync(file, 'utf8');
      if (text.includes(find)) {
        writeFileSync(file, text.split(find).join(replace));
      }
    }
  }
}

/** Why patches of a fault do not fit the code of a service, a sentence each. */
export function misfits({ does, patches }: Fault, directory: string): string[] {
  const code = sourcesIn(directory)
    .map(file => readFileSync(file, 'utf8'))
    .join('\n');
  const countOf = ({ find }: Patch) => code.split(find).length - 1;
  return patches
    .filter(patch => countOf(patch) !== 1 && !(patch.all && countOf(patch)))
    .map(
      patch =>
        `the fault "${does}" has to find its text once, and finds it ${countOf(
          patch,
        )} times: ${patch.find}`,
    );
}

function sourcesIn(directory: string): string[] {
  return globSync('{app,src}/**/*.py', { cwd: directory }).map(file =>
    join(directory, file),
  );
}
