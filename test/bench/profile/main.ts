import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dataDirectory, root } from '../../../scripts/dev/paths.mjs';
import { builtPackages } from '../builtPackages';
import { contestants } from '../contestants/contestants';
import { skeletonKinds } from '../skeletons/SkeletonKind';
import { values } from '../skeletons/values';
import { writeSkeleton } from '../skeletons/writeSkeleton';
import { ownTimes } from './ownTimes';

const SHOWN = 40;

/** Writes CPU profiles of one render, one for each thread, and prints the functions that took longest. */
export async function main([skeleton, id]: string[]): Promise<number> {
  const kind = skeletonKinds.find(each => each.id === skeleton);
  const runs = contestants.find(each => each.id === id)?.runs;
  if (!kind || !runs || !('way' in runs)) {
    console.error('node test/bench/profile.mjs <skeleton> <way of ours>');
    return 2;
  }
  const folder = join(dataDirectory, 'bench/profile');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeSkeleton(kind, 'nunjucks', join(folder, 'nunjucks'));
  const job = {
    ...{ way: runs.way, values, passes: 1, packages: await builtPackages() },
    skeleton: join(folder, 'nunjucks/template'),
    target: join(folder, 'target'),
  };
  execFileSync(process.execPath, [
    ...['--cpu-prof', '--cpu-prof-dir', folder],
    ...[join(root, 'test/bench/ways/run.mjs'), JSON.stringify(job)],
  ]);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.cpuprofile')) print(join(folder, name));
  }
  return 0;
}

function print(file: string): void {
  console.log(relative(root, file));
  const times = ownTimes(JSON.parse(readFileSync(file, 'utf8')));
  for (const { name, milliseconds } of times.slice(0, SHOWN))
    console.log(`${milliseconds.toFixed(1).padStart(9)} ms  ${name}`);
}
