import { Dirent } from 'node:fs';

const SPECIAL: readonly [(entry: Dirent) => boolean, string][] = [
  [entry => entry.isSymbolicLink(), 'symbolic link'],
  [entry => entry.isFIFO(), 'named pipe'],
  [entry => entry.isSocket(), 'socket'],
  [entry => entry.isBlockDevice() || entry.isCharacterDevice(), 'device'],
];

/** What an entry of a folder is when it is neither a regular file nor a folder: `symbolic link`. */
export function specialKind(entry: Dirent): string | undefined {
  if (entry.isFile() || entry.isDirectory()) return undefined;
  return SPECIAL.find(([matches]) => matches(entry))?.[1];
}
