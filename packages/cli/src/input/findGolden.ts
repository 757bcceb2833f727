import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The folder of golden trees: the one that was named, else `test/golden` beside the templates. Without a name it is
 * nothing as long as the folder does not exist, unless it shall be made.
 */
export function findGolden(
  named: string | undefined,
  templates: string,
  make: boolean,
): string | undefined {
  if (named) return resolve(named);
  const usual = join(dirname(templates), 'test', 'golden');
  return make || existsSync(usual) ? usual : undefined;
}
