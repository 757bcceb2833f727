import { readFileSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import { dataDirectory } from '../../../scripts/dev/paths.mjs';
import { peerVersions } from '../../bench/peers/peerTools';

const GIGABYTE = 2 ** 30;

/** Numbers of file systems in Linux, as `statfs` gives them. */
const FILE_SYSTEMS: Record<number, string> = {
  0xef53: 'ext4',
  0x58465342: 'XFS',
  0x9123683e: 'Btrfs',
  0x01021994: 'tmpfs',
  0x794c7630: 'overlay',
};

/** What was measured, and on what. */
export async function describeMachine(): Promise<Record<string, string>> {
  return {
    Node: process.versions.node,
    cores: String(availableParallelism()),
    memory: `${Math.round(totalmem() / GIGABYTE)} GB`,
    'file system': FILE_SYSTEMS[statfsSync(dataDirectory).type] ?? 'another',
    ...Object.fromEntries(
      ['@backstage/plugin-scaffolder-backend', 'nunjitsu', 'nunjucks'].map(
        name => [name, installedVersion(name)],
      ),
    ),
    ...peerVersions(),
  };
}

function installedVersion(name: string): string {
  const place = createRequire(__filename).resolve(`${name}/package.json`);
  return JSON.parse(readFileSync(place, 'utf8')).version;
}
