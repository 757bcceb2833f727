import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where servers are, which not every user has on the path. */
const SERVERS = '/usr/sbin';

/** A program of this machine, where it has it. */
export function onPath(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), SERVERS]
    .map(folder => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
