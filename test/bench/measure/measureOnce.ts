import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/dev/paths.mjs';
import { Contestant } from '../contestants/Contestant';
import { PeerTools } from '../peers/peerTools';
import { values } from '../skeletons/values';
import { Measurement } from './Measurement';
import { timeProgram } from './timeProgram';

/** Where everything is that a measurement needs. */
export interface Course {
  /** Folder with a skeleton for each language. */
  skeletons: string;
  /** Folder that trees are written to, on the same disk. */
  targets: string;
  packages: string;
  tools: PeerTools;
  /** How often a process renders; the first time is cold, the last warm. */
  passes: number;
}

const RUN = join(root, 'test/bench/ways/run.mjs');

/**
 * Measures one contestant in a process of its own, on a disk that has nothing left to write. What it wrote is removed after
 * `look` has seen it.
 */
export async function measureOnce(
  contestant: Contestant,
  course: Course,
  look: (tree: string) => void = () => {},
): Promise<Measurement> {
  const target = join(course.targets, contestant.id);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // Otherwise the kernel would write what the one before left to it, while the next one is measured.
  execFileSync('sync', ['--file-system', target]);
  try {
    const { measurement, tree } =
      'way' in contestant.runs
        ? await runWay(contestant.runs.way, course, target)
        : await runCommand(contestant, course, target);
    look(join(tree, contestant.tree ?? ''));
    return measurement;
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

interface Pass {
  milliseconds: number;
  cpu: number;
  stall: number;
}

interface Done {
  measurement: Measurement;
  tree: string;
}

async function runWay(
  way: string,
  { skeletons, packages, passes }: Course,
  target: string,
): Promise<Done> {
  const skeleton = join(skeletons, 'nunjucks/template');
  const job = { way, skeleton, target, packages, values, passes };
  const { milliseconds, output } = await timeProgram(
    [process.execPath, RUN, JSON.stringify(job)],
    { cwd: target },
  );
  const measured = JSON.parse(output);
  const [cold, ...later]: Pass[] = measured.passes;
  const again = later.reduce((sum, pass) => sum + pass.milliseconds, 0);
  return {
    measurement: {
      wall: milliseconds - again,
      cold: cold.milliseconds,
      warm: later.at(-1)?.milliseconds,
      cpu: cold.cpu,
      stall: cold.stall,
      peak: measured.peak,
      loaded: measured.loaded,
    },
    tree: join(target, '0'),
  };
}

async function runCommand(
  { runs, language }: Contestant,
  { skeletons, tools }: Course,
  target: string,
): Promise<Done> {
  if (!('command' in runs)) throw new Error('this one is no program');
  const places = { skeleton: join(skeletons, language), target, tools };
  const { milliseconds, peak } = await timeProgram(runs.command(places), {
    cwd: target,
    env: runs.environment?.(places),
  });
  return { measurement: { wall: milliseconds, peak }, tree: target };
}
