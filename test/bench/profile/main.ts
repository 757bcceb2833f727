import { join, relative } from 'node:path';
import { dataDirectory, root } from '../../../scripts/dev/paths.mjs';
import { contestants } from '../contestants/contestants';
import { skeletonKinds } from '../skeletons/SkeletonKind';
import { CpuProfile, Frame, ownTimes } from './CpuProfile';
import { profileWay } from './profileWay';
import { works } from './works';

const SHOWN = 40;
const folder = join(dataDirectory, 'bench/profile');

/** Writes a CPU profile of one render and prints what took longest. */
export async function main([skeleton, id]: string[]): Promise<number> {
  const kind = skeletonKinds.find(each => each.id === skeleton);
  const runs = contestants.find(each => each.id === id)?.runs;
  if (!kind || !runs || !('way' in runs)) {
    console.error('node test/bench/profile.mjs <skeleton> <way of ours>');
    return 2;
  }
  const profiles = await profileWay(runs.way, kind, folder);
  for (const [file, profile] of Object.entries(profiles)) {
    console.log(relative(root, join(folder, file)));
    print(works(profile));
    console.log();
    print(functionsOf(profile));
  }
  return 0;
}

function functionsOf(profile: CpuProfile) {
  return ownTimes(profile, nameOf).slice(0, SHOWN);
}

function nameOf({ functionName, url, lineNumber }: Frame): string {
  const place = url.split('/').slice(-2).join('/');
  return `${functionName || '(anonymous)'} ${place}:${lineNumber + 1}`;
}

function print(times: [name: string, milliseconds: number][]): void {
  for (const [name, milliseconds] of times)
    console.log(`${milliseconds.toFixed(1).padStart(9)} ms  ${name}`);
}
