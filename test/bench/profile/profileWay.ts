import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/dev/paths.mjs';
import { builtPackages } from '../builtPackages';
import { SkeletonKind } from '../skeletons/SkeletonKind';
import { values } from '../skeletons/values';
import { writeSkeleton } from '../skeletons/writeSkeleton';
import { CpuProfile } from './CpuProfile';

/**
 * Profiles the first render of a process of its own. A thread that is ended from outside leaves no profile.
 *
 * @param folder - gets a file for each thread that ends by itself
 * @returns the profiles by the names of these files
 */
export async function profileWay(
  way: string,
  kind: SkeletonKind,
  folder: string,
): Promise<Record<string, CpuProfile>> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeSkeleton(kind, 'nunjucks', join(folder, 'nunjucks'));
  const job = {
    ...{ way, values, passes: 1, packages: await builtPackages() },
    skeleton: join(folder, 'nunjucks/template'),
    target: join(folder, 'target'),
  };
  execFileSync(process.execPath, [
    ...['--cpu-prof', '--cpu-prof-dir', folder],
    ...[join(root, 'test/bench/ways/run.mjs'), JSON.stringify(job)],
  ]);
  for (const trees of ['nunjucks', 'target'])
    rmSync(join(folder, trees), { recursive: true });
  return Object.fromEntries(
    readdirSync(folder).map(name => [
      name,
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    ]),
  );
}
