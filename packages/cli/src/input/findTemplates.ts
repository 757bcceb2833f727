import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../Fault';

/**
 * The templates folder: the one that was named, else the nearest `templates` with recipes, from `start` upwards.
 * Throws a {@link Fault} where there is none.
 */
export function findTemplates(
  named: string | undefined,
  start: string,
): string {
  if (named) return existing(resolve(start, named));
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const candidate = join(folder, 'templates');
    if (existsSync(join(candidate, 'recipes'))) return candidate;
    if (folder === dirname(folder)) {
      throw Fault.of(
        '--templates',
        'is not given and no templates folder is near',
        'name the folder with recipes/ and layers/',
      );
    }
  }
}

function existing(folder: string): string {
  if (existsSync(join(folder, 'recipes'))) return folder;
  throw Fault.of(
    '--templates',
    `'${folder}' ${whatIsWrong(folder)}`,
    'name the folder with recipes/ and layers/',
  );
}

function whatIsWrong(folder: string): string {
  if (!existsSync(folder)) return 'does not exist';
  return statSync(folder).isDirectory() ? 'holds no recipes/' : 'is a file';
}
