import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Fault } from '../Fault';

/**
 * The folder of golden trees: the one that was named, else `test/golden` beside the templates. Without a name it is
 * nothing as long as the folder does not exist, unless it shall be made.
 *
 * Throws a {@link Fault} for a name that cannot be such a folder.
 */
export function findGolden(
  named: string | undefined,
  templates: string,
  make: boolean,
): string | undefined {
  if (named) return checked(resolve(named), resolve(templates));
  const usual = join(dirname(templates), 'test', 'golden');
  return make || existsSync(usual) ? usual : undefined;
}

/** Golden files are written and removed, so the folder has to be one for them alone. */
function checked(folder: string, templates: string): string {
  const fix = 'name a folder of its own, such as test/golden';
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw Fault.ofUsage('--golden', `'${folder}' is not a folder`, fix);
  if (isWithin(folder, templates))
    throw Fault.ofUsage('--golden', `'${folder}' holds the templates`, fix);
  if (isWithin(templates, folder))
    throw Fault.ofUsage('--golden', `'${folder}' is among the templates`, fix);
  return folder;
}

function isWithin(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith('..');
}
