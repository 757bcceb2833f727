import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCES } from './programs/goProgram';

/** The versions of the programs that are pinned here; what Debian brings along has the version of its release. */
export function deliveryVersions(): Record<string, string> {
  const wheels = readFileSync(join(__dirname, 'requirements.txt'), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('=='));
  const built = Object.entries(SOURCES).map(([name, source]) => [
    name,
    source.split('@v')[1],
  ]);
  return Object.fromEntries([...wheels, ...built]);
}
